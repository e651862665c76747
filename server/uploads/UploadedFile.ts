import { createHash } from "node:crypto";
import type { FileState, SentFile } from "../../app/_files/Files";
import type { ImportFormat } from "../../formats/imports/ImportFormat";
import { UNVOTES_FILE_NAMES } from "../../formats/unvotes/UnvotesTables";
import type { Editor } from "../../store/editing/Draft";
import type { StoredPart } from "./receivePart";
import type { ReportLists } from "./ReportLists";

/** The last report's lists, and the digest of what it says becomes of each roll call. */
export interface KeptReport {
  readonly lists: ReportLists;
  readonly digest: string;
}

/** A file that was sent, while this process has it. */
export class UploadedFile {
  readonly at = new Date();
  readonly parts: StoredPart[] = [];
  /** Bytes of all parts, unpacked. */
  unpacked = 0;
  partial = false;
  state: FileState = { kind: "received" };
  report: KeptReport | undefined;
  /** The key under which it was written. */
  writtenUnder: string | undefined;

  constructor(
    readonly id: string,
    readonly folder: string,
    readonly format: ImportFormat,
    readonly by: Editor,
  ) {}

  get bytes(): number {
    return this.parts.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Of one file its own; of three, of theirs in the order of their names. */
  get sha256(): string {
    const [first, ...others] = this.parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ sha256 }) => sha256);
    if (others.length === 0) return first ?? "";
    return createHash("sha256")
      .update([first, ...others].join("\n"))
      .digest("hex");
  }

  /** The parts that a folder of `unvotes` has and this does not have yet. */
  get lacks(): readonly string[] {
    if (this.format !== "unvotes") return [];
    return Object.values(UNVOTES_FILE_NAMES).filter((name) => this.partNamed(name) === undefined);
  }

  /** The part of that name, packed or not. */
  partNamed(name: string): StoredPart | undefined {
    return this.parts.find((part) => part.name === name || part.name === `${name}.gz`);
  }

  get sent(): SentFile {
    const { id, format, bytes, sha256, partial, state } = this;
    const names = this.parts.map(({ name }) => name);
    return { id, names, format, bytes, sha256, by: this.by.name, at: this.at.toISOString(), partial, state };
  }
}
