import type { Body } from "../words/Body";
import type { CalendarDate } from "../words/CalendarDate";
import type { Iso3 } from "../words/Iso3";

/** What a column of a pasted table holds. */
export const PASTED_COLUMNS = ["symbol", "title", "date", "body", "session", "draft", "subject", "topics"] as const;
export type PastedColumn = (typeof PASTED_COLUMNS)[number];

/** A text adopted without a vote, as a row has it. */
export interface PastedText {
  readonly symbol: string | null;
  readonly draft: string | null;
  readonly title: string;
  readonly date: CalendarDate;
  readonly body: Body;
  readonly session: string;
  /** `null`: the row does not say; it is told from the title. */
  readonly subject: Iso3 | null;
  readonly topics: readonly string[];
}

/** A row: what it says, or in one sentence what is wrong with it. */
export interface PastedRow {
  /** Line in the pasted text, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly text: PastedText | null;
  readonly problem: string | null;
}

export interface PastedTable {
  /** What each column is taken for; `null`: it is passed over. */
  readonly columns: readonly (PastedColumn | null)[];
  /** Whether that is told from the cells, as the table has no header. */
  readonly isGuessed: boolean;
  readonly rows: readonly PastedRow[];
}
