import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { TextSpan } from "../../formats/votingText/VoteReading";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Choice } from "../../formats/words/Choice";
import type { Tally } from "../../formats/words/Tally";
import type { Iso3 } from "../../formats/words/Iso3";
import type { EntryQuestion } from "./EntryQuestion";

/** Those parts of an entry that its text may give. */
export const READ_FIELDS = [
  "symbol",
  "draft",
  "title",
  "body",
  "session",
  "date",
  "kind",
  "mode",
  "outcome",
  "meeting",
  "official",
  "intentions",
] as const satisfies readonly (keyof RollCallEntry)[];

export type ReadField = (typeof READ_FIELDS)[number];

/** A name in the text, and how sure it is whose it is. `answered`: a person said so. */
export interface NameMark extends TextSpan {
  readonly sure: "certain" | "answered" | "uncertain" | "unknown";
  readonly choice: Choice;
  readonly state: Iso3 | undefined;
}

/** What the text of an entry gives, with what a person answered of its names. */
export interface ReadEntry {
  readonly fields: Pick<RollCallEntry, ReadField>;
  readonly choices: Readonly<Record<Iso3, Choice>>;
  readonly marks: readonly NameMark[];
  readonly questions: readonly EntryQuestion[];
  /** States that stand in two lists: none of them has a choice from the text. */
  readonly inTwoLists: readonly { readonly state: Iso3; readonly choices: readonly Choice[] }[];
  readonly warnings: readonly string[];
  /** Every vote that the text holds, with the documents it names and its result; and which of them this is. */
  readonly votes: readonly { readonly symbols: readonly string[]; readonly announced: Tally }[];
  readonly vote: number;
  /** The days that the text names, where it names several. */
  readonly dates: readonly CalendarDate[];
}
