import type { ImportFormat } from "../../formats/imports/ImportFormat";
import type { Editor } from "../../store/editing/Draft";
import type {
  ImportCounts,
  ImportReport,
  RefusedRow,
  ReportedDisagreement,
  TallyMismatch,
  UnknownName,
} from "../../store/import/ImportReport";
import type { RollCallChange } from "../../store/import/RollCallChange";

/** The lists of a report, in the order in which they are shown. */
export const REPORT_LISTS = [
  "refused",
  "unknownNames",
  "changed",
  "added",
  "tallyMismatches",
  "disagreements",
  "unchanged",
] as const;
export type ReportList = (typeof REPORT_LISTS)[number];

/** A row of each list. */
export interface ReportRows {
  readonly added: RollCallChange;
  readonly changed: RollCallChange;
  readonly unchanged: RollCallChange;
  readonly refused: RefusedRow;
  readonly unknownNames: UnknownName;
  readonly tallyMismatches: TallyMismatch;
  readonly disagreements: ReportedDisagreement;
}

/** What a file would do, or has done. */
export interface FileReport extends ImportCounts, Pick<ImportReport, "read" | "brokeOff" | "leftOut" | "written"> {
  /** Whether rows are refused that may not be left out: then it cannot be written. */
  readonly isRefused: boolean;
  /** How many rows each list has. */
  readonly lists: Readonly<Record<ReportList, number>>;
}

export interface FileProgress {
  readonly doing: "reading" | "comparing" | "writing";
  /** Of the file's bytes that were read, from 0 to 1. */
  readonly share: number;
  readonly records: number;
  readonly votes: number;
}

/** How far a file is. Nothing of it is in the store before `written`. */
export type FileState =
  | { readonly kind: "incomplete"; readonly lacks: readonly string[] }
  | { readonly kind: "received" }
  | { readonly kind: "running"; readonly writes: boolean; readonly progress: FileProgress }
  | { readonly kind: "tried"; readonly report: FileReport }
  | { readonly kind: "written"; readonly report: FileReport }
  | { readonly kind: "failed"; readonly detail: string }
  | { readonly kind: "cancelled" };

/** A file that was sent, as pages show it. */
export interface SentFile {
  readonly id: string;
  /** One, or the three of `unvotes`. */
  readonly names: readonly string[];
  readonly format: ImportFormat;
  readonly bytes: number;
  readonly sha256: string;
  /** Who sent it. */
  readonly by: string;
  /** When, ISO 8601, UTC. */
  readonly at: string;
  /** Whether roll calls that hold a refused row are left out, and the rest is written. */
  readonly partial: boolean;
  readonly state: FileState;
}

export type FileOutcome = { readonly ok: true; readonly file: SentFile } | FileRefusal;

export interface FileRefusal {
  readonly ok: false;
  /** 404, 409, 413, 415 or 422. */
  readonly status: number;
  /** One sentence. */
  readonly detail: string;
}

export interface ReportPage<List extends ReportList> {
  readonly rows: readonly ReportRows[List][];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export interface FileWriting {
  /** For the revision. */
  readonly why: string;
  /** The same key is the same writing of the same bytes. */
  readonly idempotencyKey: string;
}

/** The files of votes that people with an account have sent to this process: kept on its disk for a day, tried and written one at a time. */
export interface Files {
  /** The newest first. */
  list(): readonly SentFile[];
  find(id: string): SentFile | undefined;
  /** Takes in a file as it streams in, or refuses it as soon as it is too large. @param into the file that it is a further part of (`unvotes` has three) */
  receive(name: string, body: AsyncIterable<Uint8Array>, editor: Editor, into?: string): Promise<FileOutcome>;
  /** Begins the dry run. */
  try(id: string, partial: boolean): FileOutcome;
  /** Begins to write what the dry run has shown; where the store has changed since, nothing is written. */
  write(id: string, writing: FileWriting, editor: Editor): FileOutcome;
  /** Ends what is under way; nothing of it is written. */
  cancel(id: string): FileOutcome;
  remove(id: string): Promise<FileOutcome>;
  /** A page of a list of the last report; `undefined` where there is none. */
  page<List extends ReportList>(id: string, list: List, page: number): Promise<ReportPage<List> | undefined>;
}
