import type { Body } from "../../formats/words/Body";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import type { RollCallId } from "../../release/RollCallId";

/** What of a vote is known so far; the rest is empty. */
export interface EntryFactsQuery {
  readonly body?: Body | undefined;
  readonly date?: CalendarDate | undefined;
  readonly subject?: Iso3 | undefined;
  readonly title?: string | undefined;
  readonly symbol?: string | undefined;
  readonly draft?: string | undefined;
}

/** A text of the release in a line. */
export interface KnownText {
  readonly id: RollCallId;
  readonly symbol: string | null;
  readonly title: string;
  readonly body: Body;
  readonly date: CalendarDate;
}

/** The last vote on the subject before the day, state by state. */
export interface VoteBefore extends KnownText {
  readonly choices: Readonly<Record<Iso3, Choice>>;
}

export type ChoiceCounts = Readonly<Partial<Record<Choice, number>>>;

/** What a release knows that a vote being entered is checked against. */
export interface EntryFacts {
  /** The number of the release. */
  readonly release: number;
  /** Those with a seat in the body on the day, by name; empty where body or day is not known, or no list of that day. */
  readonly members: readonly { readonly state: Iso3; readonly name: string }[];
  readonly before: VoteBefore | null;
  /** How often each state chose what in the votes on the subject before the day, in whatever body. */
  readonly given: Readonly<Record<Iso3, ChoiceCounts>>;
  /** Texts that have the symbol, or the draft in the same body, already. */
  readonly same: readonly KnownText[];
}
