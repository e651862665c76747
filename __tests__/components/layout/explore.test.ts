import { explore, NOTHING } from "../../../components/layout/explore";

const BOX = { width: 10, height: 10 };
// Two columns of two: 0 1 above 2 3.
const MARKS = [
  { x: 0, y: 0, ...BOX, story: "a" },
  { x: 20, y: 0, ...BOX, story: "b" },
  { x: 0, y: 20, ...BOX, story: "c" },
  { x: 20, y: 20, ...BOX, story: "d" },
];
const press = (mark: number | undefined, key: string) => explore(MARKS, { mark, pinned: false }, { kind: "key", key }).mark;

test("the first arrow key leads to the first mark", () => {
  expect(press(undefined, "ArrowDown")).toBe(0);
});

test("arrow keys walk in reading order and to the nearest mark above and below", () => {
  expect(press(1, "ArrowRight")).toBe(2);
  expect(press(1, "ArrowDown")).toBe(3);
  expect(press(3, "ArrowUp")).toBe(1);
  expect(press(2, "ArrowLeft")).toBe(1);
  expect(press(1, "End")).toBe(3);
  expect(press(3, "Home")).toBe(0);
});

test("a walk stays at the edges", () => {
  expect(press(3, "ArrowRight")).toBe(3);
  expect(press(0, "ArrowLeft")).toBe(0);
  expect(press(0, "ArrowUp")).toBe(0);
});

test("a pinned mark stays when the pointer leaves, until it is clicked again or Escape is pressed", () => {
  const pinned = explore(MARKS, NOTHING, { kind: "click", mark: 2 });
  expect(pinned).toEqual({ mark: 2, pinned: true });
  expect(explore(MARKS, pinned, { kind: "point", mark: undefined })).toEqual(pinned);
  expect(explore(MARKS, pinned, { kind: "click", mark: 2 })).toEqual(NOTHING);
  expect(explore(MARKS, pinned, { kind: "key", key: "Escape" })).toEqual(NOTHING);
});

test("without marks there is nothing to walk to", () => {
  expect(explore([], NOTHING, { kind: "key", key: "ArrowRight" }).mark).toBeUndefined();
});
