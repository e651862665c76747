import type { Cell } from "./CellGrid";
import { isWalkKey, type WalkKey } from "./nextMark";

/** Which cell tells its story, and whether it stays when the pointer goes. */
export interface GridExploration {
  readonly cell: Cell | undefined;
  readonly pinned: boolean;
}

export type GridEvent =
  | { readonly kind: "point"; readonly cell: Cell | undefined }
  | { readonly kind: "click"; readonly cell: Cell | undefined }
  | { readonly kind: "key"; readonly key: string };

export const NO_CELL: GridExploration = { cell: undefined, pinned: false };

/** What a pointer, a click or a key changes, as in `explore`: a pinned cell stays until it is clicked again, another is, or Escape is pressed. */
export function exploreGrid(size: number, now: GridExploration, event: GridEvent): GridExploration {
  if (event.kind === "point") return now.pinned ? now : { cell: event.cell, pinned: false };
  if (event.kind === "click") {
    const isSame = event.cell?.row === now.cell?.row && event.cell?.column === now.cell?.column;
    return event.cell === undefined || (now.pinned && isSame) ? NO_CELL : { cell: event.cell, pinned: true };
  }
  if (event.key === "Escape") return NO_CELL;
  return isWalkKey(event.key) && size > 0 ? { cell: nextCell(size, now.cell, event.key), pinned: true } : now;
}

const STEPS: Readonly<Record<WalkKey, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** The cell beside; Home and End lead along the row. The first key leads to the first pair. */
function nextCell(size: number, from: Cell | undefined, key: WalkKey): Cell {
  if (!from) return { row: 0, column: Math.min(1, size - 1) };
  const [rows, columns] = STEPS[key];
  const within = (place: number) => Math.min(Math.max(place, 0), size - 1);
  return { row: within(from.row + rows), column: within(from.column + columns) };
}
