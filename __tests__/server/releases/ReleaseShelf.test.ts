import type { Release } from "../../../release/Release";
import { buildRelease } from "../../../release/buildRelease";
import { ReleaseShelf } from "../../../server/releases/ReleaseShelf";
import { smallContent } from "../../support/smallContent";

// Planted fault with which this was seen to fail: `advance` takes whatever comes (the newest reader's release goes back to 2).

const release = (number: number): Release =>
  buildRelease(smallContent, { number, publishedAt: "2026-01-02T03:04:05.006Z", note: "", hash: String(number) });

function shelfOf(newest: number) {
  const loaded: number[] = [];
  const shelf = new ReleaseShelf(release(newest), async (number) => {
    loaded.push(number);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return number > 0 ? release(number) : undefined;
  });
  return { shelf, loaded };
}

test("readers go forward and never back", () => {
  const { shelf } = shelfOf(1);
  const served = [3, 2, 3, 5, 4].map((number) => {
    shelf.advance(release(number));
    return shelf.current.info.number;
  });
  expect(served).toEqual([3, 3, 3, 5, 5]);
});

test("an older release is loaded once, however many ask at the same time and after", async () => {
  const { shelf, loaded } = shelfOf(9);
  const [first, ...others] = await Promise.all(Array.from({ length: 50 }, () => shelf.numbered(4)));
  expect(first?.info.number).toBe(4);
  expect(others.every((other) => other === first)).toBe(true);
  expect(await shelf.numbered(4)).toBe(first);
  expect(loaded).toEqual([4]);
});

test("the one that was current until now need not be loaded", async () => {
  const { shelf, loaded } = shelfOf(1);
  const before = shelf.current;
  shelf.advance(release(2));
  expect(await shelf.numbered(1)).toBe(before);
  expect(await shelf.numbered(2)).toBe(shelf.current);
  expect(loaded).toEqual([]);
});

test("one that is not published yet is not looked for", async () => {
  const { shelf, loaded } = shelfOf(1);
  expect(await shelf.numbered(2)).toBeUndefined();
  expect(loaded).toEqual([]);
});

test("a few older ones are held, the others loaded again: memory stays bounded", async () => {
  const { shelf, loaded } = shelfOf(20);
  for (let number = 1; number <= 10; number++) await shelf.numbered(number);
  await shelf.numbered(10);
  await shelf.numbered(1);
  expect(loaded).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1]);
});

test("one whose loading fails is tried again by the next who asks", async () => {
  let tries = 0;
  const shelf = new ReleaseShelf(release(3), () =>
    tries++ === 0 ? Promise.reject(new Error("down")) : Promise.resolve(release(1)),
  );
  await expect(shelf.numbered(1)).rejects.toThrow("down");
  expect((await shelf.numbered(1))?.info.number).toBe(1);
});
