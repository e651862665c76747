import { columnsOf, gridMove } from "../../../components/entry/gridMove";

describe("the keys in a grid of 8 boxes, 3 in a row", () => {
  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 7, 7],
    ["ArrowLeft", 0, 0],
    ["ArrowDown", 1, 4],
    ["ArrowDown", 6, 6],
    ["ArrowUp", 7, 4],
    ["ArrowUp", 2, 2],
    ["Home", 5, 0],
    ["End", 0, 7],
    ["y", 3, undefined],
  ])("%s leads from %i to %s", (key, at, to) => expect(gridMove(key, at, 8, 3)).toBe(to));
});

it("counts the boxes of the first row by where they stand", () => {
  expect(columnsOf([10, 10, 10, 50, 50])).toBe(3);
  expect(columnsOf([10, 10])).toBe(2);
  expect(columnsOf([])).toBe(1);
});
