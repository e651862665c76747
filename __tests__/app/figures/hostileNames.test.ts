import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseBibFile } from "bibtex";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { SaxesParser } from "saxes";
import { figureContent } from "../../../app/_figures/figureContent";
import { figureFile } from "../../../app/_figures/figureFile";
import type { FigureToGo } from "../../../app/_figures/FigureToGo";
import { en } from "../../../figures/words/messages/en";
import { FILE_FORMS, type FileForm } from "../../../app/_figures/fileForms";
import { runtime, setRuntime } from "../../../app/runtime";
import type { FigurePool } from "../../../figures/draw/FigurePool";
import { csvPieces } from "../../../formats/csv/csvPieces";
import { xlsxText } from "../../../formats/xlsx/xlsxText";
import { encodeRelease } from "../../../release/encodeRelease";
import { readSeed } from "../../../seed/readSeed";
import { decodePng } from "../../figures/support/decodePng";
import { bundledWorker, seededPool, seedRelease } from "../../figures/support/drawingPool";
import { serveSeed } from "../api/served";
import { hostileNames } from "./hostileNames";

// The fault with which this was seen to fail was no planted one: control characters left in SVG, which no reader of XML takes and resvg refuses.

const COUNT = Number(process.env["HOSTILE_NAMES"] ?? 500);
/** Pictures and PDFs are made from the SVG, of which all are read; the first four have every piece alone. */
const MOST_PICTURES = COUNT > 500 ? undefined : 4;
const SEED = Number(process.env["HOSTILE_SEED"] ?? 2014);
const MARKS = ["circle", "g", "line", "path", "polygon", "polyline", "rect", "svg", "text", "tspan"];
const ACTIVE_PDF = /\/(URI|JavaScript|JS|Launch|GoToR|SubmitForm|EmbeddedFile|OpenAction|AA|RichMedia)\b/;
/** A colour that no picture of ours has: that of the canary. */
const MAGENTA = [255, 0, 255];

const worker = bundledWorker();
const folder = mkdtempSync(path.join(tmpdir(), "recorded-vote-canary-"));
const canaryFile = path.join(folder, "canary.svg");
let pool: FigurePool;
let canary: Server;
let asked: string[];
let names: readonly string[];
let figures: FigureToGo[];

beforeAll(async () => {
  asked = [];
  canary = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => canary.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/canary`;
  writeFileSync(
    canaryFile,
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#f0f"/></svg>',
  );
  names = hostileNames(COUNT, SEED, [address, canaryFile, `file://${canaryFile}`]);
  pool = seededPool(worker.file, seedRelease());
  serveSeed();
  setRuntime({ ...runtime(), makeFile: (job) => pool.make(job) });
  figures = [];
  const members = figureOfMembers(await pool.draw(1, "vote", {}, []));
  for (let from = 0; from < names.length; from += members) figures.push(await figureOf(names.slice(from, from + members), from));
}, 600_000);
afterAll(async () => {
  await pool.close();
  canary.close();
  worker.remove();
  rmSync(folder, { recursive: true });
});

const figureOfMembers = ({ table }: { readonly table: { readonly rows: readonly unknown[] } }) => table.rows.length;

/** The vote that the article cites, its members and text under other names, drawn from a release that says so. */
async function figureOf(batch: readonly string[], from: number): Promise<FigureToGo> {
  const seed = readSeed();
  const cited = seed.rollCalls.find(({ rollCall }) => rollCall.id === "a-hrc-res-25-25");
  const codes = [...(cited?.choices.keys() ?? [])];
  const nameOf = new Map(codes.map((code, i) => [code, batch[i % batch.length] ?? ""]));
  const first = batch[0] ?? "";
  const content = {
    ...seed,
    states: seed.states.map((state) => {
      const name = nameOf.get(state.iso3);
      return name === undefined
        ? state
        : {
            ...state,
            name,
            figureName: name,
            names: [{ name, kind: "un_record" as const, from: null, to: null, source: name, note: null }],
          };
    }),
    definitions: seed.definitions.map((one) => ({ ...one, name: first, figureName: first })),
    rollCalls: seed.rollCalls.map((one) =>
      one === cited ? { ...one, rollCall: { ...one.rollCall, title: first, symbol: first, source: first } } : one,
    ),
  };
  const { bytes, hash } = encodeRelease(content);
  const info = { number: 2 + from, publishedAt: "2026-01-01T00:00:00.000Z", note: first, hash };
  pool.addRelease(info, bytes);
  const drawn = await pool.draw(info.number, "vote", {}, [868]);
  const wishes = { release: undefined, width: 900, theme: "light" as const, scale: 1 };
  // Findings of our own have no names in them; what comes from one may.
  const words = { ...drawn.words, title: `${drawn.words.title} ${first}` };
  return {
    name: "vote",
    drawn: { ...drawn, words },
    release: info,
    wishes,
    address: "https://example.org/figures/vote",
    say: en,
  };
}

/** What one form of every figure holds; each must be there, however hostile the names. */
async function contents(form: FileForm, most = figures.length): Promise<readonly (readonly [FigureToGo, Buffer])[]> {
  const all: (readonly [FigureToGo, Buffer])[] = [];
  for (const figure of figures.slice(0, most)) all.push([figure, Buffer.from(await figureContent(form, figure))]);
  return all;
}

test(`the names are in the tables (${COUNT} of them, HOSTILE_SEED=${SEED})`, () => {
  const cells = new Set(figures.flatMap(({ drawn }) => drawn.table.rows.map(([name]) => name)));
  expect(names.filter((name) => !cells.has(name))).toEqual([]);
});

test("SVG: whole, and nothing but marks and text", async () => {
  for (const [, bytes] of await contents("svg")) {
    const parser = new SaxesParser();
    const found: string[] = [];
    parser.on("error", (error) => found.push(error.message));
    parser.on("doctype", () => found.push("DOCTYPE"));
    parser.on("processinginstruction", ({ target }) => found.push(target));
    parser.on("opentag", ({ name, attributes }) => {
      if (!MARKS.includes(name)) found.push(name);
      for (const [key, value] of Object.entries(attributes))
        if (/^on|href|^style$/i.test(key) || (key !== "aria-label" && /url\(/i.test(String(value)))) found.push(key);
    });
    parser.write(bytes.toString("utf8")).close();
    expect(found).toEqual([]);
  }
}, 600_000);

test("PNG: a picture, in which nothing of another file is seen", async () => {
  for (const [, bytes] of await contents("png", MOST_PICTURES)) {
    const { pixels } = decodePng(bytes);
    let magenta = 0;
    for (let at = 0; at < pixels.length; at += 4) if (MAGENTA.every((value, i) => pixels[at + i] === value)) magenta += 1;
    expect(magenta).toBe(0);
  }
}, 600_000);

test("PDF: no action, no link, no file within", async () => {
  for (const [, bytes] of await contents("pdf", MOST_PICTURES)) {
    const file = bytes.toString("latin1");
    expect(file.startsWith("%PDF-")).toBe(true);
    // What stands between parentheses or in a stream is text.
    const outside = file.replace(/stream\n[\s\S]*?\nendstream/g, "").replace(/\((?:\\[\s\S]|[^\\()])*\)/g, "()");
    expect(ACTIVE_PDF.exec(outside)?.[0]).toBeUndefined();
  }
}, 600_000);

test("CSV: read by another reader, every cell is what it was", async () => {
  for (const [{ drawn }, bytes] of await contents("csv")) {
    const [, ...rows] = parse(bytes) as string[][];
    expect(rows.map((row) => row.map(asUtf8))).toEqual(drawn.table.rows.map((row) => row.map(asUtf8)));
  }
  const [, ...rows] = parse(
    [
      ...csvPieces(
        ["name"],
        names.map((name) => [name]),
      ),
    ].join(""),
    { relax_column_count: true },
  ) as string[][];
  expect(rows.map(([name]) => asUtf8(name))).toEqual(names.filter((name) => name !== "").map(asUtf8));
});

/** Half of a pair of surrogates has no form in UTF-8: what stands for it is not looked at. */
function asUtf8(cell: unknown): string {
  return String(cell ?? "").replace(/\p{Surrogate}|\ufffd+/gu, "?");
}

test("XLSX: read by another library, text is text; no formula, no link", async () => {
  for (const [{ drawn }, bytes] of await contents("xlsx")) {
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
    for (const [name, xml] of parts) {
      expect([name, /<f[ >]|<hyperlink|TargetMode="External"|<!DOCTYPE/.exec(xml)?.[0]]).toEqual([name, undefined]);
      if (!/\.(xml|rels)$/.test(name)) continue;
      const parser = new SaxesParser();
      parser.on("error", (error) => expect([name, error.message]).toEqual([name, ""]));
      parser.write(xml).close();
    }
    const [sheet] = await readXlsx(bytes, { trim: false });
    const read = (sheet?.data ?? []).slice(1).map(([name]) => name);
    expect(read).toHaveLength(drawn.table.rows.length);
    for (const [i, [name]] of drawn.table.rows.entries()) expect(typeof (read[i] ?? xlsxText(String(name)))).toBe("string");
  }
}, 600_000);

test("citations: one entry each, whatever the title", async () => {
  for (const [, bytes] of await contents("bib")) expect(parseBibFile(bytes.toString("utf8")).entries_raw).toHaveLength(1);
  for (const [, bytes] of await contents("csl.json")) expect(JSON.parse(bytes.toString("utf8"))).toHaveLength(1);
  for (const [, bytes] of await contents("ris")) {
    const tags = bytes
      .toString("utf8")
      .split("\r\n")
      .slice(0, -1)
      .map((line) => /^([A-Z][A-Z0-9]) {2}- /.exec(line)?.[1]);
    expect(tags).toEqual(["TY", "ID", "AU", "TI", "PY", "DA", "PB", "ET", "N1", "UR", "ER"]);
  }
});

test("headers: a name in the address is a 404 whose headers do not hold it", async () => {
  for (const name of names) {
    const { status, headers } = await figureFile(name, FILE_FORMS[0].form, new URLSearchParams());
    expect(status).toBe(404);
    expect([...headers.keys()].sort()).toEqual([
      "access-control-allow-origin",
      "access-control-expose-headers",
      "cache-control",
      "content-type",
    ]);
  }
});

test("nobody asked for the canary", () => {
  expect(asked).toEqual([]);
});
