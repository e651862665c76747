/** The figures that have an address. Names only: what draws them is loaded by the drawing threads, never by a page. */
export const FIGURE_NAMES: ReadonlySet<string> = new Set([
  "vote",
  "map",
  "state",
  "timeline",
  "claim",
  "breaking-point",
  "specifications",
  "placebo",
  "switchers",
  "cohesion",
  "agreement",
  "agreement-map",
  "alignment",
]);
