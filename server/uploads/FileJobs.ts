import { rm } from "node:fs/promises";
import type { Logger } from "pino";
import type { FileProgress, FileReport, FileWriting } from "../../app/_files/Files";
import type { Database } from "../../store/Database";
import { DatabaseUnavailable } from "../../store/DatabaseUnavailable";
import { orUnavailable } from "../../store/connections/orUnavailable";
import type { Editor } from "../../store/editing/Draft";
import { FileRefused } from "./FileRefused";
import { importUpload, type UploadResult, type UploadWriting } from "./importUpload";
import { ReportLists } from "./ReportLists";
import type { UploadedFile } from "./UploadedFile";

/** How long one file may be read, compared and written. */
const MOST_MS = 10 * 60_000;
const NOTHING_READ: FileProgress = { doing: "reading", share: 0, records: 0, votes: 0 };

interface Job {
  readonly file: UploadedFile;
  readonly stopping: AbortController;
  readonly done: Promise<void>;
}

/** Tries and writes files, one at a time: readers are served by the same process. */
export class FileJobs {
  readonly #database: () => Database | undefined;
  readonly #log: Logger;
  #job: Job | undefined;

  constructor(database: () => Database | undefined, log: Logger) {
    this.#database = database;
    this.#log = log;
  }

  /** @throws FileRefused */
  try(file: UploadedFile, partial: boolean): void {
    if (file.state.kind === "incomplete") throw new FileRefused(409, `The file lacks ${file.state.lacks.join(" and ")}.`);
    if (file.state.kind === "written") throw new FileRefused(409, "The file is written already.");
    this.#refuseWhileBusy();
    file.partial = partial;
    this.#begin(file, undefined);
  }

  /** @throws FileRefused */
  write(file: UploadedFile, { why, idempotencyKey }: FileWriting, { email }: Editor): void {
    // Whoever got no answer asks again.
    if (file.writtenUnder === idempotencyKey) return;
    if (file.state.kind === "written") throw new FileRefused(409, "The file is written already.");
    this.#refuseWhileBusy();
    const { state, report } = file;
    if (state.kind !== "tried" || report === undefined)
      throw new FileRefused(409, "Try the file first, and look at what it would do.");
    if (state.report.isRefused) throw new FileRefused(422, "Rows of the file are refused, so nothing of it can be written.");
    file.writtenUnder = idempotencyKey;
    this.#begin(file, { who: email, why, idempotencyKey, digest: report.digest });
  }

  /** @throws FileRefused */
  cancel(file: UploadedFile): void {
    if (this.#job?.file !== file) throw new FileRefused(409, "Nothing is under way with this file.");
    this.#job.stopping.abort();
  }

  /** Ends what is under way, of that file or of any, and waits for its end. */
  async stop(file?: UploadedFile): Promise<void> {
    const job = this.#job;
    if (job === undefined || (file !== undefined && job.file !== file)) return;
    job.stopping.abort();
    await job.done;
  }

  #refuseWhileBusy(): void {
    if (this.#job === undefined) return;
    throw new FileRefused(409, `${this.#job.file.parts[0]?.name ?? "Another file"} is being read; one file at a time.`);
  }

  #begin(file: UploadedFile, write: UploadWriting | undefined): void {
    const stopping = new AbortController();
    file.state = { kind: "running", writes: write !== undefined, progress: NOTHING_READ };
    this.#job = { file, stopping, done: this.#run(file, write, stopping.signal) };
  }

  async #run(file: UploadedFile, write: UploadWriting | undefined, cancelled: AbortSignal): Promise<void> {
    try {
      const result = await this.#import(file, write, cancelled);
      const report = await keepReport(file, result);
      file.state = { kind: write !== undefined && !report.isRefused ? "written" : "tried", report };
      if (file.state.kind === "written") for (const part of file.parts) await rm(part.path, { force: true });
    } catch (error) {
      file.writtenUnder = undefined;
      file.state = cancelled.aborted ? { kind: "cancelled" } : { kind: "failed", detail: this.#sentenceOf(error) };
    } finally {
      this.#job = undefined;
    }
  }

  async #import(file: UploadedFile, write: UploadWriting | undefined, cancelled: AbortSignal): Promise<UploadResult> {
    const database = this.#database();
    if (database === undefined) throw new DatabaseUnavailable("The database cannot be reached.");
    const writes = write !== undefined;
    const asked = {
      ...{ partial: file.partial, signal: AbortSignal.any([cancelled, AbortSignal.timeout(MOST_MS)]) },
      onProgress: (progress: FileProgress) => {
        if (this.#job?.file === file) file.state = { kind: "running", writes, progress };
      },
      ...(write && { write }),
    };
    return orUnavailable(() => importUpload(database, file, asked), MOST_MS);
  }

  #sentenceOf(error: unknown): string {
    if (error instanceof FileRefused) return error.message;
    if (error instanceof DatabaseUnavailable)
      return "The database cannot be reached, so nothing was written. Try it again in a moment.";
    if (error instanceof Error && error.name === "TimeoutError")
      return "The file took longer than ten minutes, so nothing was written.";
    this.#log.error({ err: error }, "a file that was sent could not be imported");
    return "The file could not be read to its end, and nothing was written. The fault is logged.";
  }
}

async function keepReport(file: UploadedFile, { report, changes, digest }: UploadResult): Promise<FileReport> {
  const become = (what: "added" | "changed" | "unchanged") => changes.filter(({ becomes }) => becomes === what);
  const lists = await ReportLists.write(file.folder, {
    ...{ added: become("added"), changed: become("changed"), unchanged: become("unchanged") },
    ...{ refused: report.refused, unknownNames: report.unknownNames },
    ...{ tallyMismatches: report.tallyMismatches, disagreements: report.disagreements },
  });
  file.report = { lists, digest };
  const { read, brokeOff, leftOut, written, added, unchanged, changed, refused } = report;
  const isRefused = brokeOff || (refused.length > 0 && !file.partial);
  return { read, brokeOff, leftOut, written, added, unchanged, changed, isRefused, lists: lists.totals() };
}
