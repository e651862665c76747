import readXlsx from "read-excel-file/node";
import { figureContent } from "../../../app/_figures/figureContent";
import type { FigureToGo } from "../../../app/_figures/FigureToGo";
import { FILE_FORMS } from "../../../app/_figures/fileForms";
import { runtime, setRuntime } from "../../../app/runtime";
import { makeFile } from "../../../figures/draw/files/makeFile";
import { en } from "../../../figures/words/messages/en";
import { serveSeed } from "../api/served";

const HASH = "0123456789abcdef".repeat(4);
const FIGURE: FigureToGo = {
  name: "vote",
  drawn: {
    words: { title: "=1+1 in favour", subtitle: "States", sentence: "Two in favour.", source: "A/HRC/RES/25/25" },
    table: {
      columns: [
        { key: "state", label: "State", numeric: false },
        { key: "n", label: "Votes", numeric: true },
      ],
      rows: [
        ["=cmd|'/C calc'!A0", 2],
        ["Côte d’Ivoire", null],
      ],
    },
    numbers: { n: 2 },
    svgs: { 868: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 868 300" width="868" height="300"></svg>' },
  },
  release: { number: 3, publishedAt: "2026-11-05T00:00:00.000Z", note: "", hash: HASH },
  wishes: { release: undefined, width: 900, theme: "light", scale: 1 },
  address: "https://example.org/figures/vote?rollCall=a-hrc-res-25-25",
  say: en,
};

beforeAll(() => {
  serveSeed();
  setRuntime({ ...runtime(), makeFile });
});

test.each(FILE_FORMS.map(({ form }) => form))(".%s is something, and the same bytes each time", async (form) => {
  const [first, second] = [await figureContent(form, FIGURE), await figureContent(form, FIGURE)];
  expect(first.length).toBeGreaterThan(20);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test.each(["svg", "bib", "ris", "csl.json", "txt"] as const)(
  ".%s names the figure's address, pinned to the release",
  async (form) => {
    const text = String(await figureContent(form, FIGURE)).replaceAll("&amp;", "&");
    expect(text).toContain("https://example.org/figures/vote?rollCall=a-hrc-res-25-25&release=3");
    expect(text).toContain(form === "svg" ? "release 3 · 01234567…" : HASH);
  },
);

test("the workbook has the table with its labels, and beside it what it is", async () => {
  const sheets = await readXlsx(Buffer.from(await figureContent("xlsx", FIGURE)));
  expect(sheets).toEqual([
    {
      sheet: "Table",
      data: [
        ["State", "Votes"],
        ["=cmd|'/C calc'!A0", 2],
        ["Côte d’Ivoire", null],
      ],
    },
    {
      sheet: "About",
      data: [
        ["Title", "=1+1 in favour"],
        ["Measure", "States"],
        ["In a sentence", "Two in favour."],
        ["Source", "A/HRC/RES/25/25"],
        ["Release", 3],
        ["Published", "2026-11-05"],
        ["SHA-256", HASH],
        ["Address", "https://example.org/figures/vote?rollCall=a-hrc-res-25-25&release=3"],
      ],
    },
  ]);
});

test("a picture of too many pixels is a 400 that names the scale", async () => {
  const tall = FIGURE.drawn.svgs[868]?.replaceAll("300", "3000") ?? "";
  const figure = { ...FIGURE, drawn: { ...FIGURE.drawn, svgs: { 868: tall } }, wishes: { ...FIGURE.wishes, scale: 4 } };
  await expect(figureContent("png", figure)).rejects.toMatchObject({ status: 400, errors: [{ parameter: "scale" }] });
});

test("where too many files are waiting the answer is a 503", async () => {
  const held = runtime();
  setRuntime({ ...held, makeFile: () => Promise.resolve(undefined) });
  await expect(figureContent("pdf", FIGURE)).rejects.toMatchObject({ status: 503, retryAfter: 5 });
  setRuntime(held);
});
