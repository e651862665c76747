import type { DateSpan } from "../words/DateSpan";
import type { Iso3 } from "../words/Iso3";

/** One spelling of a state's name, and when it was in use (`null`: not known, or any time). */
export interface StateSpelling extends DateSpan {
  readonly state: Iso3;
  readonly name: string;
  /** The span in which the state's code carries votes: of two states of one name, the one that had a seat that day is meant. */
  readonly seat: DateSpan;
}
