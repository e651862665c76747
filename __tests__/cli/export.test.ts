import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import type { Database } from "../../store/Database";
import { startProgram } from "../support/startProgram";
import { dropTestDatabase, openTestDatabase } from "../support/testDatabase";

// The command as a process, on a database of its own, which it fills with the shipped facts and release 1.

jest.setTimeout(120_000);

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "recorded-vote-export-"));
  database = await openTestDatabase();
}, 60_000);
afterAll(async () => {
  await dropTestDatabase(database);
  rmSync(folder, { recursive: true });
});

/** The exit code and what was printed, output and errors together. */
async function runExport(args: readonly string[], databaseUrl = database.ownerUrl): Promise<readonly [number | null, string]> {
  const program = startProgram("cli/export.ts", { DATABASE_URL: databaseUrl, DATA_DIR: path.join(folder, "data") }, args);
  return [await program.ended, program.stdout() + program.stderr()];
}

test("brings the store up and writes the newest release, or the one of that number", async () => {
  const newest = path.join(folder, "newest.csv");
  const first = path.join(folder, "first.csv");
  expect(await runExport(["--format", "long-csv", "--out", newest])).toEqual([0, expect.stringContaining("Wrote release 1 (")]);
  expect((await runExport(["--format", "long-csv", "--out", first, "--release", "1"]))[0]).toBe(0);
  expect(readFileSync(first).equals(readFileSync(newest))).toBe(true);
  const rows: Record<string, string>[] = parse(readFileSync(newest), { columns: true });
  expect(rows.filter((row) => row["roll_call_id"] === "a-hrc-res-25-25" && row["choice"] === "in_favour")).toHaveLength(30);
});

test("ends with 2 and a sentence on a wrong command line, an unwritable file and a release that is not there", async () => {
  const out = path.join(folder, "refused");
  expect(await runExport(["--format", "xlsx", "--out", out])).toEqual([2, expect.stringContaining("--format must be one of")]);
  expect(await runExport(["--format", "sqlite", "--out", path.join(out, "x")])).toEqual([
    2,
    expect.stringContaining("its folder does not exist"),
  ]);
  expect(await runExport(["--format", "sqlite", "--out", out, "--release", "99"])).toEqual([
    2,
    expect.stringContaining("There is no release 99."),
  ]);
  expect(readdirSync(folder).filter((name) => name.startsWith("refused"))).toEqual([]);
});

test("ends with 4 where the database cannot be reached", async () => {
  const [code, printed] = await runExport(
    ["--format", "sqlite", "--out", path.join(folder, "x")],
    "postgresql://a:secret@127.0.0.1:1/x",
  );
  expect(code).toBe(4);
  expect(printed).not.toContain("secret");
});
