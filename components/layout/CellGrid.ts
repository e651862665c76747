/** A square grid of cells in a drawing: its upper left corner and the side of a cell in px, and how many cells a side has. */
export interface CellGrid {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly size: number;
}

/** A cell by its row and column, from 0 on. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cell at a point of the drawing; `undefined` beside the grid. */
export function cellAt({ x, y, cell, size }: CellGrid, at: { readonly x: number; readonly y: number }): Cell | undefined {
  const column = Math.floor((at.x - x) / cell);
  const row = Math.floor((at.y - y) / cell);
  const isInside = row >= 0 && column >= 0 && row < size && column < size;
  return isInside ? { row, column } : undefined;
}
