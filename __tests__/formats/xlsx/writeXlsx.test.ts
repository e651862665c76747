import { unzipSync, strFromU8 } from "fflate";
import readXlsx from "read-excel-file/node";
import { withoutTimes } from "../../../formats/xlsx/withoutTimes";
import { writeXlsx } from "../../../formats/xlsx/writeXlsx";

const HOSTILE = [
  "=1+1",
  "+1",
  "-2",
  "@SUM(A1)",
  '=HYPERLINK("http://127.0.0.1:9/","x")',
  "=cmd|' /C calc'!A0",
  "\t=1",
  "</t></si><x>&amp;",
  "Côte d’Ivoire",
  "كوريا",
  "𝒳",
];

async function read(bytes: Uint8Array) {
  const sheets = await readXlsx(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet, data }) => [sheet, data]);
}

test("numbers are read back as numbers, text as text, and what is missing as nothing", async () => {
  const bytes = await writeXlsx([
    {
      name: "Table",
      heads: ["State", "Votes"],
      rows: [
        ["France", 30],
        ["Zaire", 0],
        ["1", null],
      ],
    },
    { name: "About", heads: ["", ""], rows: [["Release", 1]] },
  ]);
  expect(await read(bytes)).toEqual([
    [
      "Table",
      [
        ["State", "Votes"],
        ["France", 30],
        ["Zaire", 0],
        ["1", null],
      ],
    ],
    [
      "About",
      [
        [null, null],
        ["Release", 1],
      ],
    ],
  ]);
});

test("text that a spreadsheet would execute is read back letter by letter, and no cell is a formula", async () => {
  const bytes = await writeXlsx([{ name: "Table", heads: HOSTILE, rows: [HOSTILE, HOSTILE.map((name) => `${name} `)] }]);
  expect(await read(bytes)).toEqual([["Table", [HOSTILE, HOSTILE, HOSTILE.map((name) => `${name} `)]]]);
  const files = Object.entries(unzipSync(bytes));
  expect(files.map(([name]) => name).filter((name) => /external|macro|vba/i.test(name))).toEqual([]);
  for (const [, content] of files) expect(strFromU8(content)).not.toMatch(/<f[ >]|TargetMode/);
});

test("characters that XML cannot hold are left out, and what looks like an escape is none", async () => {
  const bytes = await writeXlsx([{ name: "T", heads: ["a\u0000b\u001b", "_x0041_", "\ud800x"], rows: [] }]);
  const strings = strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] ?? new Uint8Array());
  expect([...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text)).toEqual(["ab", "_x005F_x0041_", "x"]);
});

test("the same sheets give the same bytes, later too", async () => {
  const sheet = { name: "Table", heads: ["a"], rows: [[1], ["x"]] };
  const first = await writeXlsx([sheet]);
  jest.useFakeTimers({ now: Date.UTC(2031, 5, 1) });
  const second = await writeXlsx([sheet]);
  jest.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test("what is not an archive is refused", () => {
  expect(() => withoutTimes(new Uint8Array(100))).toThrow("not an archive");
  expect(() => withoutTimes(new Uint8Array(3))).toThrow("not an archive");
});
