import type { Body } from "../formats/words/Body";
import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Choice } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import type { Kind } from "../formats/words/Kind";
import type { Mode } from "../formats/words/Mode";
import type { Outcome } from "../formats/words/Outcome";
import type { Tally } from "../formats/words/Tally";
import type { RollCallId } from "./RollCallId";

/** A document that a fact is taken from. */
export interface Source {
  readonly symbol: string | null;
  readonly url: string | null;
  /** The day it was consulted, `YYYY-MM-DD`. */
  readonly consulted: CalendarDate | null;
}

/** A delegation's later word that it had meant to vote otherwise: kept beside the vote, never counted. */
export interface Intention {
  readonly state: Iso3;
  readonly choice: Choice;
  readonly source: string;
}

/** Another source's reading of one choice, where it differs from the one shown. `null`: that source has no choice there. */
export interface Disagreement {
  readonly state: Iso3;
  readonly source: string;
  readonly choice: Choice | null;
}

export interface Sponsorship {
  readonly state: Iso3;
  readonly role: "main_sponsor" | "co_sponsor";
}

/**
 * One decision on the record, by recorded vote or not: the adoption of a text, an amendment, a paragraph or a motion.
 * The choices are not here but in the release's planes, by the roll call's index.
 */
export interface RollCall {
  readonly id: RollCallId;
  readonly body: Body;
  /** As the UN numbers it: "25", "S-31", "ES-11". */
  readonly session: string;
  readonly date: CalendarDate;
  readonly symbol: string | null;
  readonly draft: string | null;
  readonly title: string;
  readonly kind: Kind;
  readonly mode: Mode;
  /** The country that the text is on. */
  readonly subject: Iso3 | null;
  readonly officialTally: Tally;
  /** What the choices are taken from, as one line. */
  readonly source: string;

  readonly outcome: Outcome;
  readonly topics: readonly string[];
  readonly meeting: string | null;
  readonly agendaItem: string | null;
  readonly note: string | null;
  readonly confidence: "high" | "medium" | "low";
  readonly sources: readonly Source[];
  readonly sponsors: readonly Sponsorship[];
  readonly intentions: readonly Intention[];
  readonly disagreements: readonly Disagreement[];
}
