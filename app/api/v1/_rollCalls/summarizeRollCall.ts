import { countTally } from "../../../../analysis/countTally";
import { tallyMatches } from "../../../../analysis/tallyMatches";
import type { CountedTally } from "../../../../formats/words/Tally";
import type { Release } from "../../../../release/Release";
import type { RollCall } from "../../../../release/RollCall";

type Own =
  | "id"
  | "symbol"
  | "draft"
  | "title"
  | "body"
  | "session"
  | "date"
  | "kind"
  | "mode"
  | "outcome"
  | "topics"
  | "subject"
  | "officialTally";

/** A roll call as lists show it; the last two are `undefined` where the choices are not known. */
export interface RollCallSummary extends Pick<RollCall, Own> {
  readonly countedTally: CountedTally | undefined;
  readonly tallyMatches: boolean | undefined;
}

/** What lists show of a roll call. */
export function summarizeRollCall(release: Release, index: number, rollCall: RollCall): RollCallSummary {
  const { id, symbol, draft, title, body, session, date, kind, mode, outcome, topics, subject, officialTally } = rollCall;
  return {
    ...{ id, symbol, draft, title, body, session, date, kind, mode, outcome, topics, subject, officialTally },
    countedTally: countTally(release, index),
    tallyMatches: tallyMatches(release, index),
  };
}
