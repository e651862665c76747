import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FACES, fontFile } from "../../../figures/draw/files/fontFile";
import type { FigurePool } from "../../../figures/draw/FigurePool";
import { plateOf } from "../../../figures/plate/plateOf";
import { bundledWorker, seededPool, seedRelease } from "../support/drawingPool";
import { lettersOfFont } from "../support/lettersOfFont";
import { sumsOfVote } from "../support/sumsOfVote";

// Pictures that must not change unseen. A test that fails writes the new picture to golden/new/ beside the old one: look at both, and where the new one is
// right, take it with UPDATE_GOLDEN=1. Planted fault with which this was seen to fail: coordinates rounded to a hundredth of a px.

const FOLDER = path.join(__dirname);
const NEW = path.join(FOLDER, "new");
const isUpdating = process.env["UPDATE_GOLDEN"] === "1";

const PICTURES: readonly (readonly [file: string, name: string, width: number, query: Record<string, string>])[] = [
  ["vote", "vote", 560, {}],
  ["vote-of-193", "vote", 288, { rollCall: "a-res-69-188", definition: "the-west" }],
  ["vote-by-definition", "vote", 288, { by: "definition", states: "USA,JPN" }],
  ["map", "map", 288, { rollCall: "a-res-69-188" }],
  ["timeline", "timeline", 560, {}],
  ["state", "state", 560, { state: "JPN" }],
  ["claim", "claim", 560, {}],
  ["breaking-point", "breaking-point", 560, {}],
  ["specifications", "specifications", 288, {}],
  ["switchers", "switchers", 560, {}],
  ["cohesion", "cohesion", 560, { grouping: "eu" }],
  ["agreement", "agreement", 560, { a: "KOR", b: "JPN" }],
  ["agreement-of-many", "agreement", 288, { states: "USA,CHN,PRK,QAT" }],
  ["alignment", "alignment", 560, { x: "USA", y: "CHN" }],
];

const worker = bundledWorker();
let pool: FigurePool;
beforeAll(() => {
  pool = seededPool(worker.file, seedRelease());
  rmSync(NEW, { recursive: true, force: true });
});
afterAll(async () => {
  await pool.close();
  worker.remove();
});

async function draw(name: string, width: number, query: Record<string, string>): Promise<string> {
  const { svgs, words } = await pool.draw(1, name, query, [width]);
  // Not the release's hash, which every new fact of the seed changes.
  const text = { ...words, caption: words.source, address: `https://example.org/figures/${name}` };
  return `${plateOf(svgs[width] ?? "", text, "light")}\n`;
}

test.each(PICTURES)("%s is the picture that was looked at, to the byte", async (file, name, width, query) => {
  const drawn = await draw(name, width, query);
  const golden = path.join(FOLDER, `${file}.svg`);
  if (isUpdating) writeFileSync(golden, drawn);
  const held = existsSync(golden) ? readFileSync(golden, "utf8") : "";
  if (drawn === held) return;
  mkdirSync(NEW, { recursive: true });
  writeFileSync(path.join(NEW, `${file}.svg`), drawn);
  throw new Error(
    `${name} draws another picture than ${path.relative(process.cwd(), golden)}: the new one is golden/new/${file}.svg.`,
  );
});

test.each(FACES)("every letter of every picture is in the face %s: what is not would be an empty box in PNG and PDF", (face) => {
  const known = lettersOfFont(fontFile(face));
  const drawn = PICTURES.map(([file]) => readFileSync(path.join(FOLDER, `${file}.svg`), "utf8").replace(/<[^>]*>/g, "")).join("");
  const letters = new Set(drawn.replace(/&(amp|lt|gt|quot);/g, "&").replaceAll("\n", ""));
  expect([...letters].filter((letter) => !known.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});

test("drawing, PNG, PDF and workbook are the same in another process, zone and language", async () => {
  const { info, bytes } = seedRelease();
  const file = path.join(path.dirname(worker.file), "release");
  writeFileSync(file, bytes);
  const script = path.join(__dirname, "..", "support", "drawElsewhere.ts");
  const there = execFileSync(process.execPath, ["--import", "tsx", script, worker.file, file, JSON.stringify(info)], {
    env: { ...process.env, NODE_OPTIONS: "", TZ: "Pacific/Kiritimati", LC_ALL: "fr_FR.UTF-8" },
  });
  expect(JSON.parse(there.toString())).toEqual(await sumsOfVote(pool, info.publishedAt));
}, 60_000);
