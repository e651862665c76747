import type { Cell } from "./CellGrid";

/** Cells of a grid as one path in cells, not px, each row's neighbours as one stroke of the width of a cell; and how it is painted. */
export interface CellPath {
  readonly x: number;
  readonly y: number;
  /** Px a cell. */
  readonly scale: number;
  readonly d: string;
  /** A custom property without its dashes. */
  readonly stroke: string;
  /** From 0 to 1. */
  readonly opacity: number;
  /** In cells. */
  readonly strokeWidth: number;
}

/** The strokes through cells, which come row by row and from left to right. Each begins where the last ended, so that the numbers are short. */
export function cellCommands(cells: readonly Cell[]): string {
  const commands: string[] = [];
  let [atRow, atColumn] = [0, 0];
  for (let i = 0; i < cells.length;) {
    const { row, column } = cells[i] ?? { row: 0, column: 0 };
    let length = 1;
    while (cells[i + length]?.row === row && cells[i + length]?.column === column + length) length++;
    commands.push(`m${column - atColumn} ${row - atRow}h${length}`);
    [atRow, atColumn] = [row, column + length];
    i += length;
  }
  return commands.join("");
}
