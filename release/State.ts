import type { CalendarDate } from "../formats/words/CalendarDate";
import type { DateSpan } from "../formats/words/DateSpan";
import type { Iso3 } from "../formats/words/Iso3";

/** Why a code exists: a member today, a former member, an observer, a former name of a member, or a former representation of one. */
export const STATE_KINDS = ["member", "former_member", "observer", "dated_name", "representation"] as const;
export type StateKind = (typeof STATE_KINDS)[number];

/** Where a name comes from: the UN's own records, a formal name, a short form, the press, a data set's spelling, a former name. */
export const NAME_KINDS = ["un_record", "official", "short", "press", "data_set", "former"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface StateName extends DateSpan {
  readonly name: string;
  readonly kind: NameKind;
  readonly source: string;
  readonly note: string | null;
}

/** One continuous entity with its dated names. `seat` is the span in which the code carries votes in the General Assembly. */
export interface State {
  readonly iso3: Iso3;
  readonly name: string;
  readonly nameFr: string;
  readonly nameEs: string;
  /** The form that fits into a box of a figure: "Rep. of Korea". */
  readonly figureName: string;
  readonly m49: string | null;
  readonly kind: StateKind;
  readonly admitted: CalendarDate | null;
  readonly left: CalendarDate | null;
  readonly seat: DateSpan;
  readonly names: readonly StateName[];
  readonly note: string | null;
  readonly source: string;
}
