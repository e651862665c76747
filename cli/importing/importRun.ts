import { randomUUID } from "node:crypto";
import type { Database } from "../../store/Database";
import { type FileToImport, importFiles } from "../../store/import/importFiles";
import { type ImportNames, readImportNames } from "../../store/import/readImportNames";
import { type FileReport, peakMemoryBytes } from "./FileReport";
import type { ImportArguments } from "./importArguments";
import { ImportProgress } from "./ImportProgress";
import { ImportSource } from "./ImportSource";
import { readItems } from "./readItems";

/**
 * Brings the files of one run into the store: all, or none. The seconds and the memory of the reports are the run's.
 * @throws UnreadableFile, DatabaseUnavailable, or the signal's reason
 */
export async function importRun(database: Database, asked: ImportArguments, signal: AbortSignal): Promise<FileReport[]> {
  const started = performance.now();
  const names = await readImportNames(database);
  const sources = await Promise.all(asked.files.map((file) => ImportSource.open(file)));
  const files: FileToImport[] = [];
  for (const source of sources) files.push(await fileToImport(source, asked, names, signal));
  const reports = await importFiles(database, files);
  const measured = { seconds: Math.round(performance.now() - started) / 1000, peakMemoryBytes: peakMemoryBytes() };
  return sources.flatMap((source, i) => {
    const report = reports[i];
    return report ? [{ file: source.name, sha256: source.sha256(), dryRun: asked.dryRun, ...report, ...measured }] : [];
  });
}

async function fileToImport(
  source: ImportSource,
  { format: asked, partial, dryRun }: ImportArguments,
  names: ImportNames,
  signal: AbortSignal,
): Promise<FileToImport> {
  let progress: ImportProgress | undefined;
  const { format, items } = await readItems(source, asked);
  const options: FileToImport["options"] = {
    format,
    sourceName: source.name,
    ...names(format),
    partial,
    dryRun,
    signal,
    idempotencyKey: randomUUID(),
    onRead: (records, votes) => progress?.read(records, votes),
    onStep: (step) => progress?.step(`${source.name}: ${step}`),
  };
  const read: FileToImport["read"] = () => {
    progress = new ImportProgress(source, process.stderr);
    return items();
  };
  return { read, options };
}
