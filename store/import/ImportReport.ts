import type { Choice } from "../../formats/words/Choice";
import type { CountedTally, Tally } from "../../formats/words/Tally";
import type { ImportFormat } from "../../formats/imports/ImportFormat";

export interface Counts {
  readonly resolutions: number;
  readonly rollCalls: number;
  readonly votes: number;
}

export interface RefusedRow {
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

export interface UnknownName {
  readonly name: string;
  readonly count: number;
  readonly lines: readonly number[];
}

export interface TallyMismatch {
  readonly rollCall: string;
  readonly official: Tally;
  readonly counted: CountedTally;
}

/** Where this file says otherwise than what is shown: choice by choice, or its count against the announced tally. */
export interface ReportedDisagreement {
  readonly rollCall: string;
  /** What the file's choices are taken from. */
  readonly source: string;
  /** What the choices shown are taken from. */
  readonly shown: string;
  readonly choices: readonly { readonly state: string; readonly shown: Choice | null; readonly read: Choice | null }[];
  /** `null` where the file's own count is the announced one, or none was announced. */
  readonly tally: { readonly official: Tally; readonly counted: CountedTally } | null;
}

export interface ImportCounts {
  readonly added: Counts;
  readonly unchanged: Counts;
  readonly changed: Counts;
}

const NOTHING: Counts = { resolutions: 0, rollCalls: 0, votes: 0 };
export const NO_COUNTS: ImportCounts = { added: NOTHING, unchanged: NOTHING, changed: NOTHING };

/** What an import did, or with `dryRun` would do. */
export interface ImportReport extends ImportCounts {
  readonly format: ImportFormat;
  readonly read: { readonly records: number; readonly votes: number };
  /** Empty, or nothing was written, or (`partial`) the roll calls that hold them were left out. */
  readonly refused: readonly RefusedRow[];
  /** The file could not be read to its end: refused whatever else was asked. */
  readonly brokeOff: boolean;
  /** `partial`: how many roll calls were left out. */
  readonly leftOut: number;
  readonly unknownNames: readonly UnknownName[];
  readonly tallyMismatches: readonly TallyMismatch[];
  readonly disagreements: readonly ReportedDisagreement[];
  /** False: a dry run, a refusal, or nothing to change. */
  readonly written: boolean;
}
