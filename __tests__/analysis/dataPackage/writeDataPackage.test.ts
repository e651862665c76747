import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { parse } from "csv-parse/sync";
import { writeDataPackage } from "../../../analysis/dataPackage/writeDataPackage";
import { longRows } from "../../../analysis/longRows";
import { writeLongCsv } from "../../../formats/longCsv/writeLongCsv";
import { buildRelease } from "../../../release/buildRelease";
import type { Release } from "../../../release/Release";
import { readSeed } from "../../../seed/readSeed";
import { TINY } from "../../release/tinyContent";

// The rules are those of Frictionless Data Package 1.0, Tabular Data Package and Table Schema, written out below.
// Planted fault with which this was seen to fail: the cells of `state_name` in `votes` written empty.

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
}
interface Resource {
  readonly profile: string;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}
type Row = Readonly<Record<string, string>>;

const INFO = { number: 7, publishedAt: "2026-01-01T00:00:00.000Z", note: 'A "note": it\nhas two lines', hash: "ab".repeat(32) };

function archive(release: Release): Buffer {
  return Buffer.concat([...writeDataPackage(release, () => createHash("sha256"))]);
}

const files = unzipSync(archive(buildRelease(readSeed(), INFO)));
const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
const descriptor = JSON.parse(textOf("datapackage.json")) as Record<string, unknown> & {
  readonly resources: readonly Resource[];
};
const { resources } = descriptor;
const rowsOf = (resource: Resource | undefined): Row[] => parse(textOf(resource?.path ?? ""), { columns: true });
const rowsNamed = new Map(resources.map((resource) => [resource.name, rowsOf(resource)]));

test("the descriptor is a tabular data package: names, version, licence and resources by the rules", () => {
  const { profile, name, title, version, created, licenses, contributors, sources, release } = descriptor;
  expect({ profile, name, title, version, created, licenses, contributors, release }).toEqual({
    profile: "tabular-data-package",
    name: "recorded-vote-7",
    title: "Recorded Vote, release 7",
    version: "7",
    created: "2026-01-01T00:00:00.000Z",
    licenses: [{ name: "other-pd", title: "Facts of public records", path: "LICENSE.md" }],
    contributors: [{ title: "Recorded Vote", role: "publisher" }],
    release: INFO,
  });
  expect(sources).toHaveLength(1);
  expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
  for (const resource of resources) {
    expect(resource.name).toMatch(/^[-a-z0-9._/]+$/);
    expect(resource.path).toMatch(/^(?!\/|\.)[^\\:]+$/);
    expect(resource).toMatchObject({ profile: "tabular-data-resource", format: "csv", mediatype: "text/csv", encoding: "utf-8" });
  }
});

test("every file of the archive is what it is said to be: its bytes and its SHA-256, in the descriptor and in SHA256SUMS", () => {
  const sha256 = (name: string) =>
    createHash("sha256")
      .update(files[name] ?? "")
      .digest("hex");
  for (const { path, bytes, hash } of resources)
    expect([path, files[path]?.length, `sha256:${sha256(path)}`]).toEqual([path, bytes, hash]);
  const others = Object.keys(files).filter((name) => name !== "SHA256SUMS");
  expect(textOf("SHA256SUMS")).toBe(others.map((name) => `${sha256(name)}  ${name}\n`).join(""));
  expect(others.slice(resources.length)).toEqual([
    "datapackage.json",
    "data-dictionary.md",
    "CITATION.cff",
    "LICENSE.md",
    "README.md",
  ]);
});

describe.each(resources.map((resource) => [resource.name, resource] as const))("%s", (name, { schema }) => {
  const rows = rowsNamed.get(name) ?? [];

  test("has the columns of its schema, each described in the dictionary", () => {
    const [heads] = parse(textOf(`data/${name}.csv`), { to: 1 }) as string[][];
    expect(heads).toEqual(schema.fields.map((field) => field.name));
    for (const field of schema.fields) expect(textOf("data-dictionary.md")).toContain(`| \`${field.name}\``);
  });

  test("holds what its schema allows, and no row twice under one key", () => {
    for (const field of schema.fields) {
      const { required, enum: words, pattern, minimum } = field.constraints ?? {};
      const cells = new Set(rows.map((row) => row[field.name] ?? ""));
      if (required) expect(cells).not.toContain("");
      cells.delete("");
      const wrong = [...cells].filter(
        (cell) =>
          (words && !words.includes(cell)) ||
          (pattern !== undefined && !new RegExp(pattern).test(cell)) ||
          (field.type === "integer" && !/^\d+$/.test(cell)) ||
          (field.type === "number" && !Number.isFinite(Number(cell))) ||
          (minimum !== undefined && Number(cell) < minimum),
      );
      expect([field.name, wrong]).toEqual([field.name, []]);
    }
    const keys =
      (schema.primaryKey ?? []).length === 0 ? [] : rows.map((row) => schema.primaryKey?.map((key) => row[key]).join("\n"));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("points to rows that are there", () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set((rowsNamed.get(reference.resource) ?? []).map((row) => row[reference.fields]));
      const missing = rows.map((row) => row[fields]).filter((cell) => cell && !there.has(cell));
      expect([fields, missing]).toEqual([fields, []]);
    }
  });
});

test("the cited vote is there with names and groups of the day", () => {
  const votes = (rowsNamed.get("votes") ?? []).filter(({ roll_call_id: id }) => id === "a-hrc-res-25-25");
  const count = (choice: string) => votes.filter((row) => row["choice"] === choice).length;
  expect(["in_favour", "against", "abstaining", "non_voting"].map(count)).toEqual([30, 6, 11, 0]);
  expect(votes.find(({ state }) => state === "MKD")).toEqual({
    roll_call_id: "a-hrc-res-25-25",
    state: "MKD",
    state_name: "The former Yugoslav Republic of Macedonia",
    choice: "in_favour",
    regional_group: "eastern-european",
  });
});

test("the long table is the one that can be imported again, to the byte", () => {
  expect(textOf("data/long.csv")).toBe([...writeLongCsv(longRows(buildRelease(readSeed(), INFO)))].join(""));
});

test("CITATION.cff names the release, its day and its hash", () => {
  expect(textOf("CITATION.cff").split("\n").slice(0, 12)).toEqual([
    "cff-version: 1.2.0",
    'message: "If you use these data, please cite the release."',
    "type: dataset",
    'title: "Recorded Vote: recorded votes of the United Nations, release 7"',
    "authors:",
    '  - name: "Recorded Vote"',
    'version: "7"',
    'date-released: "2026-01-01"',
    "identifiers:",
    "  - type: other",
    `    value: "sha256:${INFO.hash}"`,
    '    description: "SHA-256 of the canonical record of the release"',
  ]);
});

test("the same release gives the same bytes, with times that no clock and no zone set", () => {
  const [first, second] = [archive(buildRelease(TINY, INFO)), archive(buildRelease(TINY, INFO))];
  expect(second.equals(first)).toBe(true);
  const central = first.indexOf(Buffer.from("PK\x01\x02", "latin1"));
  expect([first.readUInt32LE(10), first.readUInt32LE(central + 12)]).toEqual([0x0021_0000, 0x0021_0000]);
});
