import type { Body } from "../words/Body";
import type { CalendarDate } from "../words/CalendarDate";
import type { Choice } from "../words/Choice";
import type { Kind } from "../words/Kind";
import type { Mode } from "../words/Mode";
import type { Outcome } from "../words/Outcome";
import type { Tally } from "../words/Tally";

/** One row of a list of choices as a file has it: which state is meant is decided later, from code, name and date together. */
export interface ImportedVote {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly code: string | null;
  readonly name: string | null;
  readonly choice: Choice;
}

/** One decision as a file has it, in the words of this project where they could be read. */
export interface ImportedRollCall {
  /** Line in the file at which it begins, from 1. */
  readonly line: number;
  /** The source's own number or id for it, unique in the file. */
  readonly sourceId: string;
  readonly body: Body;
  readonly session: string;
  readonly date: CalendarDate;
  /** In the UN's official form (`A/RES/69/188`), whatever the source writes. */
  readonly symbol: string | null;
  readonly draft: string | null;
  readonly title: string;
  readonly kind: Kind;
  readonly mode: Mode;
  /** `null` where the source does not say; it is then told from the tally. */
  readonly outcome: Outcome | null;
  readonly meeting: string | null;
  readonly agendaItem: string | null;
  readonly topics: readonly string[];
  /** The country that the text is on, where the source itself says so (`long-csv`); else it is told from the title. */
  readonly subject: string | null;
  readonly officialTally: Tally;
  /** The address of the record, where the source gives one. */
  readonly url: string | null;
  /** What the choices are taken from, as one line (`long-csv` carries its own). */
  readonly source: string;
  readonly note: string | null;
  /** Whether members without a row took no part: true of sources that list only who chose. */
  readonly listsOnlyChoices: boolean;
  readonly votes: readonly ImportedVote[];
}
