import { createHash } from "node:crypto";
import type { FileProgress } from "../../app/_files/Files";
import type { ImportItem } from "../../formats/imports/ImportProblem";
import { IMPORT_READERS } from "../../formats/imports/importReaders";
import { readUnvotes } from "../../formats/unvotes/readUnvotes";
import { UNVOTES_FILE_NAMES, type UnvotesFiles } from "../../formats/unvotes/UnvotesTables";
import type { Database } from "../../store/Database";
import { importFiles } from "../../store/import/importFiles";
import type { ImportReport } from "../../store/import/ImportReport";
import { readImportNames } from "../../store/import/readImportNames";
import type { RollCallChange } from "../../store/import/RollCallChange";
import { FileRefused } from "./FileRefused";
import { unpackedBytes } from "./unpackedBytes";
import type { UploadedFile } from "./UploadedFile";

export interface UploadImport {
  readonly partial: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FileProgress) => void;
  /** Left out: a dry run. */
  readonly write?: UploadWriting;
}

export interface UploadWriting {
  readonly who: string;
  readonly why: string;
  readonly idempotencyKey: string;
  /** What the dry run said: where it would be otherwise now, nothing is written. */
  readonly digest: string;
}

export interface UploadResult {
  readonly report: ImportReport;
  readonly changes: readonly RollCallChange[];
  readonly digest: string;
}

/** Brings a file that was sent into the store as the command does, or tells what that would do. @throws FileRefused, DatabaseUnavailable, the signal's reason */
export async function importUpload(database: Database, file: UploadedFile, asked: UploadImport): Promise<UploadResult> {
  const { partial, signal, onProgress, write } = asked;
  const names = await readImportNames(database);
  const progress = new ReadingProgress(file.bytes, onProgress);
  let changes: readonly RollCallChange[] = [];
  const [report] = await importFiles(database, [
    {
      read: () =>
        itemsOf(file, (bytes) => {
          // A CSV's roll calls come once all of it is read: whoever cancels need not wait for them.
          signal.throwIfAborted();
          progress.passed(bytes);
        }),
      options: {
        format: file.format,
        sourceName: file.parts.map(({ name }) => name).join(", "),
        ...names(file.format),
        ...{ partial, signal, dryRun: write === undefined },
        idempotencyKey: `upload ${file.sha256} ${write?.idempotencyKey ?? "tried"}`,
        who: write?.who,
        why: write?.why,
        onRead: (records, votes) => progress.read(records, votes),
        onStep: () => progress.step("writing"),
        onCompared(compared) {
          if (write !== undefined && digestOf(compared) !== write.digest) throw changedSince();
          changes = compared;
        },
      },
    },
  ]);
  if (report === undefined) throw new Error("An import of one file has one report");
  return { report, changes, digest: digestOf(changes) };
}

function itemsOf(file: UploadedFile, onRead: (bytes: number) => void): AsyncIterable<ImportItem> {
  const bytesOf = (name: string): AsyncIterable<Uint8Array> => {
    const part = file.partNamed(name) ?? file.parts[0];
    if (part === undefined) throw new Error("A file has a part");
    return unpackedBytes(part, undefined, onRead);
  };
  if (file.format !== "unvotes") return IMPORT_READERS[file.format](bytesOf(""));
  const { votes, rollCalls, issues } = UNVOTES_FILE_NAMES;
  return readUnvotes({ votes: bytesOf(votes), rollCalls: bytesOf(rollCalls), issues: bytesOf(issues) } satisfies UnvotesFiles);
}

function digestOf(changes: readonly RollCallChange[]): string {
  const hash = createHash("sha256");
  for (const change of changes) hash.update(JSON.stringify(change)).update("\n");
  return hash.digest("hex");
}

function changedSince(): FileRefused {
  return new FileRefused(
    409,
    "What the store has was changed since this file was tried, so nothing was written: try it again and look at what it would do now.",
  );
}

class ReadingProgress {
  readonly #onProgress: (progress: FileProgress) => void;
  readonly #size: number;
  #passed = 0;
  #progress: FileProgress = { doing: "reading", share: 0, records: 0, votes: 0 };

  constructor(size: number, onProgress: (progress: FileProgress) => void) {
    this.#size = size;
    this.#onProgress = onProgress;
  }

  passed(bytes: number): void {
    this.#passed += bytes;
    const share = Math.min(1, this.#passed / this.#size);
    this.#tell({ share, doing: share === 1 ? "comparing" : "reading" });
  }

  read(records: number, votes: number): void {
    this.#tell({ records, votes });
  }

  step(doing: FileProgress["doing"]): void {
    this.#tell({ doing });
  }

  #tell(news: Partial<FileProgress>): void {
    this.#onProgress((this.#progress = { ...this.#progress, ...news }));
  }
}
