import { randomUUID } from "node:crypto";
import { buildNameIndex } from "../../formats/names/buildNameIndex";
import { resolveState } from "../../formats/names/resolveState";
import { subjectOfTitle } from "../../formats/names/subjectOfTitle";
import type { Database } from "../../store/Database";
import { importRollCalls } from "../../store/import/importRollCalls";
import { readStateSpellings } from "../../store/import/readStateSpellings";
import { type FileReport, peakMemoryBytes } from "./FileReport";
import type { ImportArguments } from "./importArguments";
import { ImportProgress } from "./ImportProgress";
import { ImportSource } from "./ImportSource";
import { readItems } from "./readItems";

/**
 * Brings one file into the store.
 * @throws UnreadableFile, DatabaseUnavailable, or the signal's reason
 */
export async function importFile(
  database: Database,
  name: string,
  { format: asked, dryRun, partial }: ImportArguments,
  signal: AbortSignal,
): Promise<FileReport> {
  const started = performance.now();
  const source = await ImportSource.open(name);
  const progress = new ImportProgress(source, process.stderr);
  const index = buildNameIndex(await readStateSpellings(database));
  const { format, items } = await readItems(source, asked);
  const report = await importRollCalls(database, items, {
    format,
    sourceName: name,
    resolve: (code, spelling, date) => resolveState(index, { code, name: spelling, date }),
    // The project's own export says itself what a text is on, and where it says nothing that is what it says.
    subjectOf: (title, date) => (format === "long-csv" ? null : subjectOfTitle(index, title, date)),
    partial,
    dryRun,
    signal,
    idempotencyKey: randomUUID(),
    onRead: (records, votes) => progress.read(records, votes),
    onStep: (step) => progress.step(`${name}: ${step}`),
  });
  const seconds = Math.round(performance.now() - started) / 1000;
  return { file: name, sha256: source.sha256(), dryRun, ...report, seconds, peakMemoryBytes: peakMemoryBytes() };
}
