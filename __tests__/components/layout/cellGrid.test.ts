import { cellAt } from "../../../components/layout/CellGrid";
import { cellCommands } from "../../../components/layout/CellPath";
import { exploreGrid, NO_CELL, type GridEvent, type GridExploration } from "../../../components/layout/exploreGrid";
import { pointIn } from "../../../components/layout/pointIn";

const GRID = { x: 20, y: 10, cell: 5, size: 4 };
const after = (...events: GridEvent[]) => events.reduce<GridExploration>((now, event) => exploreGrid(4, now, event), NO_CELL);
const key = (name: string): GridEvent => ({ kind: "key", key: name });
const at = (row: number, column: number) => ({ row, column });

describe("cellAt", () => {
  it("finds the cell of a point, and none beside the grid", () => {
    expect([cellAt(GRID, { x: 20, y: 10 }), cellAt(GRID, { x: 39.9, y: 16 })]).toEqual([at(0, 0), at(1, 3)]);
    expect([cellAt(GRID, { x: 19, y: 12 }), cellAt(GRID, { x: 40, y: 12 })]).toEqual([undefined, undefined]);
  });

  it("finds it where the drawing is shown larger than it was made", () => {
    expect(pointIn({ left: 100, top: 50, width: 600 }, { clientX: 160, clientY: 80 }, 300)).toEqual({ x: 30, y: 15 });
  });
});

describe("cellCommands", () => {
  it("joins neighbours of a row and begins each stroke where the last one ended", () => {
    expect(cellCommands([at(0, 1), at(0, 2), at(0, 4), at(2, 0)])).toBe("m1 0h2m1 0h1m-5 2h1");
  });
});

describe("exploreGrid", () => {
  it("walks cell by cell and stays at the edges", () => {
    expect(after(key("ArrowDown")).cell).toEqual(at(0, 1));
    expect(after(key("Home"), key("ArrowDown"), key("ArrowRight")).cell).toEqual(at(1, 2));
    expect(after(key("Home"), key("End"), key("ArrowRight"), key("ArrowUp")).cell).toEqual(at(0, 3));
    expect(after(key("x"))).toBe(NO_CELL);
  });

  it("keeps a clicked cell until it is clicked again, another is, or Escape is pressed", () => {
    const clicked: GridEvent = { kind: "click", cell: at(2, 3) };
    expect(after(clicked, { kind: "point", cell: at(0, 0) }).cell).toEqual(at(2, 3));
    expect(after(clicked, { kind: "click", cell: at(0, 0) })).toEqual({ cell: at(0, 0), pinned: true });
    expect([after(clicked, clicked), after(clicked, key("Escape"))]).toEqual([NO_CELL, NO_CELL]);
    expect(after({ kind: "point", cell: at(1, 1) }, { kind: "point", cell: undefined })).toEqual(NO_CELL);
  });
});
