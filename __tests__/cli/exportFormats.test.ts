import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import initSqlJs, { type Database } from "sql.js";
import { agreementBetween } from "../../analysis/agreementBetween";
import { longRows } from "../../analysis/longRows";
import { dataDictionary } from "../../cli/export/dataDictionary";
import { EXPORT_FORMATS, type ExportFormat } from "../../cli/export/ExportFormat";
import { SQLITE_TABLES } from "../../cli/export/sqlite/sqliteTables";
import { writerOf } from "../../cli/export/writerOf";
import { LONG_COLUMNS } from "../../release/longColumns";
import type { Release } from "../../release/Release";
import { smallRelease } from "../analysis/smallRelease";
import { day, iso, stateOf } from "../release/tinyContent";
import { seeded } from "../analysis/seededRelease";

async function bytesOf(format: ExportFormat, release: Release): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writerOf(format)(release)) pieces.push(typeof piece === "string" ? Buffer.from(piece) : piece);
  return Buffer.concat(pieces);
}

const HOSTILE = '=cmd|"/c calc"!A1, <b>;\r\nnew line';

/** Two states that vote, one of which changed its name, and a text without a vote. */
const release = smallRelease(
  [
    [
      "b-1",
      { SWZ: "in_favour", ZWE: "against" },
      {
        date: day("2017-05-01"),
        title: HOSTILE,
        officialTally: { inFavour: 1, against: 2, abstaining: 0, nonVoting: null, members: 3 },
      },
    ],
    ["b-2", { SWZ: "abstaining", ZWE: "non_voting" }, { date: day("2019-05-01"), topics: ["PEACE", "WAR"] }],
    ["b-3", {}, { date: day("2019-06"), mode: "without_a_vote" }],
  ],
  {
    states: [
      stateOf("SWZ", {
        name: "Eswatini",
        names: [
          { name: "Swaziland", kind: "un_record", from: null, to: day("2018-05-29"), source: "UN", note: null },
          { name: "Eswatini", kind: "un_record", from: day("2018-05-30"), to: null, source: "UN", note: null },
        ],
      }),
      stateOf("ZWE", { name: "Zimbabwe" }),
    ],
  },
);

const LONG = [
  ["b-1", "2017-05-01", HOSTILE, "SWZ", "Swaziland", "in_favour", 1, 2, null],
  ["b-1", "2017-05-01", HOSTILE, "ZWE", "Zimbabwe", "against", 1, 2, null],
  ["b-2", "2019-05-01", "b-2", "SWZ", "Eswatini", "abstaining", null, null, null],
  ["b-2", "2019-05-01", "b-2", "ZWE", "Zimbabwe", "non_voting", null, null, null],
  ["b-3", "2019-06", "b-3", null, null, null, null, null, null],
];
const PICKED = [
  "roll_call_id",
  "date",
  "title",
  "state",
  "state_name",
  "choice",
  "official_in_favour",
  "official_against",
  "official_non_voting",
];

test("long CSV, read by another reader of CSV, is the long table", async () => {
  const rows: Record<string, string>[] = parse(await bytesOf("long-csv", release), { columns: true });
  expect(Object.keys(rows[0] ?? {})).toEqual(LONG_COLUMNS.map(({ key }) => key));
  expect(rows.map((row) => PICKED.map((key) => row[key]))).toEqual(
    LONG.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
  );
});

test("Parquet, read by another library, is the long table with numbers and nulls, and names its release", async () => {
  const { parquetMetadataAsync, parquetReadObjects } = await import("hyparquet");
  const bytes = await bytesOf("parquet", release);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  expect(rows.map((row) => PICKED.map((key) => row[key]))).toEqual(LONG);
  const { key_value_metadata: metadata } = await parquetMetadataAsync(file);
  expect(metadata).toContainEqual({ key: "recorded_vote.release", value: "1" });
});

test("release JSON is the release", async () => {
  const read = JSON.parse((await bytesOf("release-json", release)).toString("utf8"));
  expect(Object.keys(read)).toEqual([
    "format",
    "version",
    "release",
    "states",
    "bodyMemberships",
    "groupings",
    "definitions",
    "claims",
    "usAgreement",
    "rollCalls",
  ]);
  expect(read.release).toEqual(release.info);
  expect(read.states).toEqual(release.states);
  expect(read.rollCalls).toEqual([
    { ...release.rollCalls[0], votes: { in_favour: ["SWZ"], against: ["ZWE"], abstaining: [], non_voting: [] } },
    { ...release.rollCalls[1], votes: { in_favour: [], against: [], abstaining: ["SWZ"], non_voting: ["ZWE"] } },
    { ...release.rollCalls[2], votes: null },
  ]);
});

describe("the SQLite file", () => {
  let database: Database;
  beforeAll(async () => {
    const { Database } = await initSqlJs();
    database = new Database(await bytesOf("sqlite", seeded));
  }, 60_000);
  afterAll(() => database.close());

  const ask = (sql: string) => database.exec(sql)[0]?.values;

  test("is sound, its references too", () => {
    expect(ask("PRAGMA integrity_check")).toEqual([["ok"]]);
    expect(ask("PRAGMA foreign_key_check")).toBeUndefined();
  });

  test("has the described tables with the described columns, none of them empty but where the facts have none", () => {
    for (const { name, columns } of SQLITE_TABLES) {
      expect(ask(`SELECT name FROM pragma_table_info('${name}')`)).toEqual(columns.map((column) => [column.name]));
      expect(ask(`SELECT count(*) > 0 FROM ${name}`)).toEqual([[1]]);
    }
  });

  test("has every row of the long table, name of the day and group of the day", () => {
    const rows = [...longRows(seeded)];
    expect(ask("SELECT count(*) FROM votes_long")).toEqual([[rows.length]]);
    const columns = ask("SELECT name FROM pragma_table_info('votes_long')")?.flat();
    expect(columns).toEqual([...LONG_COLUMNS.map(({ key }) => key), "regional_group"]);
    expect(
      ask(
        "SELECT state_name, choice, regional_group FROM votes_long WHERE roll_call_id = 'a-hrc-res-25-25' AND state IN ('MKD', 'KOR', 'VNM') ORDER BY state",
      ),
    ).toEqual([
      ["Republic of Korea", "in_favour", "asia-pacific"],
      ["The former Yugoslav Republic of Macedonia", "in_favour", "eastern-european"],
      ["Viet Nam", "against", "asia-pacific"],
    ]);
  });

  test("counts the cited vote as 30-6-11, and by regional group", () => {
    expect(
      ask(
        "SELECT official_in_favour, in_favour, against, abstaining, non_voting FROM tallies WHERE roll_call_id = 'a-hrc-res-25-25'",
      ),
    ).toEqual([[30, 30, 6, 11, 0]]);
    expect(
      ask("SELECT regional_group, in_favour FROM tallies_by_group WHERE roll_call_id = 'a-hrc-res-25-25' ORDER BY 1"),
    ).toEqual([
      ["african", 6],
      ["asia-pacific", 6],
      ["eastern-european", 5],
      ["latin-american-and-caribbean", 6],
      ["western-european-and-others", 7],
    ]);
    expect(
      ask(
        "SELECT in_favour FROM tallies WHERE roll_call_id IN (SELECT id FROM roll_calls WHERE mode = 'without_a_vote') LIMIT 1",
      ),
    ).toEqual([[null]]);
  });

  test("gives the agreement of two states as the analysis does", () => {
    const [row] =
      ask(
        "SELECT avg(1 - abs(a.position - b.position)), count(*) FROM positions a JOIN positions b USING (roll_call) WHERE a.state = 'FRA' AND b.state = 'CUB'",
      ) ?? [];
    const { agreement, shared } = agreementBetween(seeded, iso("FRA"), iso("CUB"), [...seeded.rollCalls.keys()]);
    expect(row?.[1]).toBe(shared);
    expect(row?.[0]).toBeCloseTo(agreement ?? NaN, 12);
  });

  test("opens in SQLite itself, where Python is here", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "recorded-vote-export-"));
    const file = path.join(folder, "release.sqlite");
    writeFileSync(file, await bytesOf("sqlite", release));
    const script = `import sqlite3,sys
c=sqlite3.connect(sys.argv[1])
print(c.execute("PRAGMA integrity_check").fetchone()[0], c.execute("select group_concat(state_name,'|') from votes_long where state='SWZ'").fetchone()[0])`;
    try {
      expect(execFileSync("python3", ["-c", script, file]).toString().trim()).toBe("ok Swaziland|Eswatini");
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test.each(EXPORT_FORMATS)("%s of one release has the same bytes each time", async (format) => {
  expect((await bytesOf(format, release)).equals(await bytesOf(format, release))).toBe(true);
});

test("docs/data-dictionary.md is what the descriptions give", () => {
  const plain = (markdown: string) => markdown.replace(/-{2,}/g, "--").replace(/ +/g, " ").trim();
  expect(plain(readFileSync(path.join(__dirname, "../../docs/data-dictionary.md"), "utf8"))).toBe(plain(dataDictionary()));
});
