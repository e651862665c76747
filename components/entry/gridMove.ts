/** Where a key leads in a grid of `count` boxes with `columns` in a row, read row by row; `undefined`: it is no key of moving. */
export function gridMove(key: string, at: number, count: number, columns: number): number | undefined {
  const to = TARGETS.get(key)?.(at, count, columns);
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

const TARGETS: ReadonlyMap<string, (at: number, count: number, columns: number) => number> = new Map([
  ["ArrowLeft", (at: number) => at - 1],
  ["ArrowRight", (at: number) => at + 1],
  ["ArrowUp", (at: number, _count: number, columns: number) => (at < columns ? at : at - columns)],
  ["ArrowDown", (at: number, count: number, columns: number) => (at + columns < count ? at + columns : at)],
  ["Home", () => 0],
  ["End", (_at: number, count: number) => count - 1],
]);

/** How many boxes stand in the first row, by the tops of all. */
export function columnsOf(tops: readonly number[]): number {
  const next = tops.findIndex((top) => top !== tops[0]);
  return next < 0 ? Math.max(tops.length, 1) : next;
}
