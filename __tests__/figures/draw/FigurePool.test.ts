import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DrawnFigure } from "../../../figures/DrawnFigure";
import type { FileJob } from "../../../figures/draw/files/FileJob";
import { makeFile } from "../../../figures/draw/files/makeFile";
import { refuseActive } from "../../../figures/draw/files/refuseActive";
import { FIGURE_NAMES } from "../../../figures/figureNamed";
import { FigurePool } from "../../../figures/draw/FigurePool";
import { plateOf } from "../../../figures/plate/plateOf";
import { bundledWorker, seededPool, seedRelease } from "../support/drawingPool";

const DRAWN: DrawnFigure = {
  words: { title: "t", subtitle: "", sentence: "s", source: "" },
  table: { columns: [], rows: [] },
  numbers: null,
  svgs: {},
};

/** A worker that does what its figure's name asks for, and says how often it has drawn. */
const SCRIPTED = `
import { parentPort } from "node:worker_threads";
let drawn = 0;
parentPort.on("message", (message) => {
  if (message.type !== "draw") return;
  if (message.name === "die") process.exit(1);
  if (message.name === "hang") return;
  drawn += 1;
  setTimeout(() => parentPort.postMessage({ type: "drawn", id: message.id, figure: { ...${JSON.stringify(DRAWN)}, numbers: drawn } }), 5);
});
`;

const scripted = path.join(mkdtempSync(path.join(tmpdir(), "recorded-vote-pool-")), "worker.mjs");
writeFileSync(scripted, SCRIPTED);

const pools: FigurePool[] = [];
function scriptedPool(options = {}): FigurePool {
  const pool = new FigurePool({ workerFile: scripted, size: 1, ...options });
  pools.push(pool);
  return pool;
}
afterEach(async () => void (await Promise.all(pools.splice(0).map((pool) => pool.close()))));

test("a hundred equal requests at once are drawn once, however their queries are ordered", async () => {
  const pool = scriptedPool();
  const queries = [
    { a: "1", b: "2" },
    { b: "2", a: "1" },
  ];
  const all = await Promise.all(Array.from({ length: 100 }, (_, i) => pool.draw(1, "any", queries[i % 2] ?? {}, [288])));
  expect(new Set(all.map(({ numbers }) => numbers))).toEqual(new Set([1]));
  expect((await pool.draw(1, "any", {}, [288])).numbers).toBe(2);
});

test("a drawing that kills its worker twice fails, and the next one is drawn", async () => {
  const pool = scriptedPool();
  await expect(pool.draw(1, "die", {}, [])).rejects.toMatchObject({ name: "DrawingFailed" });
  expect((await pool.draw(1, "any", {}, [])).numbers).toBe(1);
});

test("a drawing that hangs is refused after its time, and the next one is drawn", async () => {
  const pool = scriptedPool({ timeLimit: 50 });
  await expect(pool.draw(1, "hang", {}, [])).rejects.toMatchObject({ name: "DrawingRefused" });
  await expect(scriptedPool({ timeLimit: 5000 }).draw(1, "any", {}, [])).resolves.toMatchObject({ numbers: 1 });
});

test("more requests than may wait are refused, the others drawn", async () => {
  const pool = scriptedPool({ queueLimit: 2 });
  const all = await Promise.allSettled(["1", "2", "3", "4"].map((a) => pool.draw(1, "any", { a }, [])));
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected"]);
});

test("a closed pool refuses what waits and what comes", async () => {
  const pool = scriptedPool();
  const waiting = [pool.draw(1, "hang", {}, []), pool.draw(1, "any", {}, [])];
  const outcomes = Promise.allSettled(waiting);
  await pool.close();
  expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(pool.draw(1, "any", {}, [])).rejects.toMatchObject({ name: "DrawingRefused" });
});

test("a missing worker file is an error of the drawing, not of the process", async () => {
  const pool = scriptedPool({ workerFile: path.join(tmpdir(), "none.mjs") });
  await expect(pool.draw(1, "any", {}, [])).rejects.toMatchObject({ name: "DrawingFailed" });
});

test("what the cache has is not drawn, and what is drawn is kept under the release's hash", async () => {
  const kept = new Map<string, DrawnFigure>();
  const cache = {
    read: async (hash: string, request: string) => kept.get(hash + request),
    write: async (hash: string, request: string, figure: DrawnFigure) => void kept.set(hash + request, figure),
  };
  const pool = scriptedPool({ cache });
  pool.addRelease({ number: 1, publishedAt: "", note: "", hash: "5f3a" }, new Uint8Array());
  expect((await pool.draw(1, "any", { a: "1" }, [288])).numbers).toBe(1);
  expect((await pool.draw(1, "any", { a: "1" }, [288])).numbers).toBe(1);
  expect([...kept.keys()]).toEqual(['5f3a[1,"any",[["a","1"]],[288]]']);
});

describe("with the product's own worker", () => {
  const worker = bundledWorker();
  const pool = seededPool(worker.file, seedRelease());
  afterAll(async () => {
    await pool.close();
    worker.remove();
  });

  test.each([
    [{ rollCall: "x y" }, "rollCall"],
    [{ by: "size" }, "by"],
    [{ states: "US" }, "states"],
    [{ definition: "eu", states: "USA" }, "states"],
    [{ colour: "red" }, "colour"],
  ])("%j is refused with the parameter named", async (query, parameter) => {
    await expect(pool.draw(1, "vote", query as Record<string, string>, [288])).rejects.toMatchObject({
      name: "BadParameters",
      errors: [{ parameter, message: expect.any(String) as string }],
    });
  });

  test("a width that nothing is drawn at is refused", async () => {
    await expect(pool.draw(1, "vote", {}, [10])).rejects.toMatchObject({
      name: "BadParameters",
      errors: [{ parameter: "width" }],
    });
  });

  test.each([
    ["vote", { rollCall: "a-hrc-res-99-99" }, "roll call", "a-hrc-res-99-99"],
    ["vote", { definition: "friends" }, "definition", "friends"],
    ["claim", { claim: "none" }, "claim", "none"],
    ["timeline", { subject: "XXX" }, "state", "XXX"],
    ["constructor", {}, "figure", "constructor"],
  ])("%s %j asks for what there is not", async (name, query, what, id) => {
    await expect(pool.draw(1, name, query as Record<string, string>, [288])).rejects.toMatchObject({
      name: "UnknownInRelease",
      what,
      id,
    });
  });

  test("a release that the pool was not given is unknown", async () => {
    await expect(pool.draw(7, "vote", {}, [288])).rejects.toMatchObject({ name: "UnknownInRelease", what: "release", id: "7" });
  });

  test("a picture, a document and a workbook are made on the same threads, the same as in the process itself", async () => {
    const { svgs, words } = await pool.draw(1, "vote", {}, [288]);
    const text = { ...words, caption: words.source, address: "https://example.org/figures/vote" };
    const svg = plateOf(svgs[288] ?? "", text, "light");
    const jobs: readonly FileJob[] = [
      { as: "png", svg, scale: 1 },
      { as: "pdf", svg, title: words.title, sentence: words.sentence, publishedAt: "2026-01-01T00:00:00Z" },
      { as: "xlsx", sheets: [{ name: "Table", heads: ["a"], rows: [[1]] }] },
    ];
    for (const job of jobs) {
      const [onThread, here] = await Promise.all([pool.make(job), makeFile(job)]);
      expect(Buffer.from(onThread).equals(Buffer.from(here))).toBe(true);
    }
  }, 30_000);

  test.each(FIGURE_NAMES)("the figure %s is nothing but marks and text, so that it leaves as a picture too", async (name) => {
    const { svgs, words } = await pool.draw(1, name, {}, [568]);
    const svg = plateOf(svgs[568] ?? "", { ...words, caption: words.source, address: "https://example.org/" }, "dark");
    expect(() => refuseActive(svg)).not.toThrow();
    expect(svg).not.toContain("var(--");
  });

  test("a file that cannot be made is an error of its own, and the thread goes on", async () => {
    await expect(pool.make({ as: "png", svg: "<svg><image/></svg>", scale: 1 })).rejects.toMatchObject({ name: "DrawingFailed" });
    expect((await pool.draw(1, "claim", {}, [])).table.rows).toHaveLength(14);
  });

  test("without widths the words, the table and the numbers are answered alone", async () => {
    const { svgs, table } = await pool.draw(1, "claim", {}, []);
    expect(svgs).toEqual({});
    expect(table.rows).toHaveLength(14);
  });
});
