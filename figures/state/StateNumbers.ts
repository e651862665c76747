import type { Choice } from "../../formats/words/Choice";

/** Whether the state had a seat in the year: it voted, or it had one though no vote of it is here, or it had none, or that is not known. */
export type Seat = "voted" | "seat" | "no_seat" | "not_known";

/** What a state chose in one year in one line of bodies, in votes. */
export interface StateYear {
  readonly year: number;
  readonly times: Readonly<Record<Choice, number>>;
  /** Recorded votes in which it has a choice. */
  readonly votes: number;
  /** Texts adopted without a vote in a year in which it had a seat. */
  readonly withoutVote: number;
  readonly seat: Seat;
}

export interface StatePanel {
  readonly key: "council" | "assembly" | "committees";
  readonly name: string;
  /** Every year from the first to the last of all panels. */
  readonly years: readonly StateYear[];
}

export interface StateNumbers {
  readonly state: { readonly iso3: string; readonly name: string };
  /** The country that the texts are on; `null` where they are on whatever. */
  readonly subject: { readonly iso3: string; readonly name: string } | null;
  /** Only those in which it has a choice. */
  readonly panels: readonly StatePanel[];
  /** Over all panels. */
  readonly times: Readonly<Record<Choice, number>>;
  readonly votes: number;
}
