/** Measures, for whoever looks at the browser's timeline, how long it takes from a choice to its answer on the screen: `laboratory:answer`. */
export function markAnswer(): void {
  performance.mark("laboratory:chosen");
  // The frame after next begins once this one is painted.
  requestAnimationFrame(() =>
    setTimeout(() => {
      performance.mark("laboratory:painted");
      performance.measure("laboratory:answer", "laboratory:chosen", "laboratory:painted");
    }),
  );
}
