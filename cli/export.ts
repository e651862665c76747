import { pino } from "pino";
import { DamagedRelease } from "../release/DamagedRelease";
import { bringUpStore } from "../server/bringUpStore";
import { readSettings } from "../server/Settings";
import type { Release } from "../release/Release";
import { exitCodeOf } from "./exitCodeOf";
import { type ExportArguments, exportArguments, USAGE } from "./export/exportArguments";
import { NoSuchRelease, releaseToExport } from "./export/releaseToExport";
import { writerOf } from "./export/writerOf";
import { refuseUnwritable, UnwritableFile, writeWholeFile } from "./export/writeWholeFile";
import { printProgress } from "./printProgress";

const INTERRUPTED = 130;

/** `npm run export`: writes a release as a file, wholly or not at all. */
async function main(): Promise<number> {
  const asked = exportArguments(process.argv.slice(2));
  const read = readSettings(process.env);
  if ("problem" in asked) return end(2, `${asked.problem}\n${USAGE}`);
  if (!read.ok) return end(2, read.problem);
  const log = pino({ level: read.settings.logLevel }, pino.destination({ fd: 2, sync: true }));
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());
  try {
    await refuseUnwritable(asked.out);
    const database = await bringUpStore(read.settings, process.cwd(), printProgress);
    const release = await releaseToExport(database, asked.release).finally(() => database.close());
    await write(release, asked, stopping.signal);
    return 0;
  } catch (error) {
    if (stopping.signal.aborted) return end(INTERRUPTED, `Interrupted: ${asked.out} is as it was.`);
    if (error instanceof UnwritableFile || error instanceof NoSuchRelease) return end(2, error.message);
    if (error instanceof DamagedRelease) return end(1, error.message);
    return exitCodeOf(error, log);
  }
}

async function write(release: Release, { format, out }: ExportArguments, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  printProgress(`writing release ${release.info.number} as ${format}`);
  const bytes = await writeWholeFile(out, writerOf(format)(release), signal);
  process.stdout.write(`Wrote release ${release.info.number} (${release.info.hash}) to ${out}: ${bytes} bytes\n`);
}

function end(code: number, sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}

process.exit(await main());
