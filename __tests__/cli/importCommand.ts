import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FileReport } from "../../cli/importing/FileReport";
import type { Database } from "../../store/Database";
import { testFolder } from "../support/testServer";

/** As in package.json: left alone, Node takes what the machine has before it cleans up. */
const HEAP = ["--max-old-space-size=150", "--max-semi-space-size=4"];

export interface CommandRun {
  readonly process: ChildProcess;
  /** The exit code and what was printed; a killed process has no code. */
  readonly done: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** Starts `npm run import` as its own process on a test's database. */
export function startImport(database: Database, args: readonly string[]): CommandRun {
  const child = spawn(process.execPath, [...HEAP, "--import", "tsx", path.join("cli", "import.ts"), ...args], {
    env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", DATABASE_URL: database.ownerUrl, DATA_DIR: testFolder() },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  return { process: child, done: new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err }))) };
}

let reports = 0;

/** Imports and gives the report that the command wrote. */
export async function importReport(database: Database, args: readonly string[]): Promise<FileReport> {
  const file = path.join(testFolder(), `report-${process.pid}-${++reports}.json`);
  const { code, err } = await startImport(database, [...args, "--report", file]).done;
  if (code !== 0) throw new Error(`The import ended with ${code}: ${err}`);
  return JSON.parse(await readFile(file, "utf8")) as FileReport;
}
