import { writeFile } from "node:fs/promises";
import { pino } from "pino";
import { bringUpStore } from "../server/bringUpStore";
import { readSettings } from "../server/Settings";
import type { Database } from "../store/Database";
import { publishRelease } from "../store/publishing/publishRelease";
import { exitCodeOf } from "./exitCodeOf";
import { reportText } from "./importing/FileReport";
import { type ImportArguments, importArguments, USAGE } from "./importing/importArguments";
import { importRun } from "./importing/importRun";
import { ImportSource, UnreadableFile } from "./importing/ImportSource";
import { reportTable } from "./importing/reportTable";
import { printProgress } from "./printProgress";

const REFUSED = 3;
const INTERRUPTED = 130;

/** `npm run import`: reads files into the store, all of them or none, and says what became of them. */
async function main(): Promise<number> {
  const asked = importArguments(process.argv.slice(2));
  const read = readSettings(process.env);
  if ("problem" in asked) return wrongUsage(`${asked.problem}\n${USAGE}`);
  if (!read.ok) return wrongUsage(read.problem);
  const log = pino({ level: read.settings.logLevel }, pino.destination({ fd: 2, sync: true }));
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());
  try {
    // Before anything is brought up: a mistyped name should not cost the making of a database.
    for (const file of asked.files) await ImportSource.open(file);
    const database = await bringUpStore(read.settings, process.cwd(), printProgress);
    try {
      return await importAll(database, asked, stopping.signal);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (stopping.signal.aborted) return interrupted();
    return error instanceof UnreadableFile ? wrongUsage(error.message) : exitCodeOf(error, log);
  }
}

/** One transaction a run: where a file is refused, nothing of any is written. */
async function importAll(database: Database, asked: ImportArguments, signal: AbortSignal): Promise<number> {
  const reports = await importRun(database, asked, signal);
  const isRefused = reports.some(({ brokeOff, refused }) => brokeOff || (refused.length > 0 && !asked.partial));
  for (const report of reports) process.stdout.write(reportTable(report, isRefused));
  if (asked.report !== undefined) await writeFile(asked.report, reportText(reports));
  if (isRefused) return REFUSED;
  if (asked.publish) await publish(database, asked.files);
  return 0;
}

async function publish(database: Database, files: readonly string[]): Promise<void> {
  printProgress("publishing");
  const { info, created } = await publishRelease(database, { note: `Imported from ${files.join(", ")}` });
  process.stdout.write(
    created
      ? `Published release ${info.number}, ${info.hash}\n`
      : `Nothing has changed since release ${info.number}; nothing was published.\n`,
  );
}

function wrongUsage(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

function interrupted(): number {
  process.stderr.write("Interrupted: nothing was written.\n");
  return INTERRUPTED;
}

process.exit(await main());
