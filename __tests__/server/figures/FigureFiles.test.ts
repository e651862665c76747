import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DrawnFigure } from "../../../figures/DrawnFigure";
import { FigureFiles } from "../../../server/figures/FigureFiles";

const BUILD = "a".repeat(64);
const OTHER_BUILD = "b".repeat(64);
const HASH = "c".repeat(64);
const ROOM = 100_000;

// The cache looks into no drawing.
const figure = (title: string) => ({ title, drawings: [] }) as unknown as DrawnFigure;

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(path.join(tmpdir(), "figures ünd "))));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const open = (build = BUILD, room = ROOM) => FigureFiles.open(dataDir, build, room);
const builds = () => readdirSync(path.join(dataDir, "figures"));

test("a drawing is read as it was written, by the next process of the same build too", async () => {
  await (await open()).write(HASH, "vote?width=560", figure("é"));
  expect(await (await open()).read(HASH, "vote?width=560")).toEqual(figure("é"));
});

test("another request, another release and another build have none", async () => {
  const files = await open();
  await files.write(HASH, "vote", figure("one"));
  expect(await files.read(HASH, "map")).toBeUndefined();
  expect(await files.read(OTHER_BUILD, "vote")).toBeUndefined();
  expect(await (await open(OTHER_BUILD)).read(HASH, "vote")).toBeUndefined();
});

test("a start takes away what other builds drew and keeps its own", async () => {
  await (await open(OTHER_BUILD)).write(HASH, "vote", figure("old"));
  const own = await open();
  await own.write(HASH, "vote", figure("new"));
  expect(builds()).toEqual(["a".repeat(16)]);
  await open();
  expect(builds()).toEqual(["a".repeat(16)]);
});

test("beyond its room it keeps nothing more, counted over restarts", async () => {
  const files = await open(BUILD, 50);
  await files.write(HASH, "one", figure("1"));
  await files.write(HASH, "two", figure("x".repeat(40)));
  expect(await files.read(HASH, "one")).toEqual(figure("1"));
  expect(await files.read(HASH, "two")).toBeUndefined();
  const again = await open(BUILD, 50);
  await again.write(HASH, "three", figure("3"));
  expect(await again.read(HASH, "three")).toBeUndefined();
});

test("a file that is no drawing, and a folder that cannot be written to, cost the drawing its place and nobody an error", async () => {
  const files = await open();
  await files.write(HASH, "vote", figure("one"));
  const folder = path.join(dataDir, "figures", "a".repeat(16), "c".repeat(16));
  for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '{"half');
  expect(await files.read(HASH, "vote")).toBeUndefined();
  rmSync(folder, { recursive: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  writeFileSync(folder, "a file in the folder's place");
  await files.write(HASH, "vote", figure("two"));
  expect(await files.read(HASH, "vote")).toBeUndefined();
});
