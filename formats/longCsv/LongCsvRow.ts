import type { Body } from "../words/Body";
import type { CalendarDate } from "../words/CalendarDate";
import type { Choice } from "../words/Choice";
import type { Iso3 } from "../words/Iso3";
import type { Kind } from "../words/Kind";
import type { Mode } from "../words/Mode";
import type { Tally } from "../words/Tally";

/** What long CSV says of a roll call, once for each of its rows. */
export interface LongCsvRollCall {
  readonly id: string;
  readonly body: Body;
  readonly session: string;
  readonly date: CalendarDate;
  readonly symbol: string | null;
  readonly draft: string | null;
  readonly kind: Kind;
  readonly mode: Mode;
  readonly title: string;
  readonly subject: Iso3 | null;
  readonly officialTally: Omit<Tally, "members">;
  readonly source: string;
}

/** One row: a choice, or a text without a recorded vote (`vote` is `null`). The same `rollCall` object in the rows of one saves work. */
export interface LongCsvRow {
  readonly rollCall: LongCsvRollCall;
  readonly vote: { readonly state: Iso3; readonly stateName: string; readonly choice: Choice } | null;
}
