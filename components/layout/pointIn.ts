interface Shown {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** A point of the window in the px of a drawing that is shown at another width than it was made for. */
export function pointIn(
  shown: Shown,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  width: number,
): { readonly x: number; readonly y: number } {
  const scale = shown.width > 0 ? width / shown.width : 1;
  return { x: (clientX - shown.left) * scale, y: (clientY - shown.top) * scale };
}
