import { countTally } from "../../../../analysis/countTally";
import { tallyMatches } from "../../../../analysis/tallyMatches";
import type { Release } from "../../../../release/Release";
import type { RollCall } from "../../../../release/RollCall";

/** A roll call as lists show it. */
export function summarizeRollCall(release: Release, index: number, rollCall: RollCall): object {
  const { id, symbol, draft, title, body, session, date, kind, mode, outcome, topics, subject, officialTally } = rollCall;
  return {
    ...{ id, symbol, draft, title, body, session, date, kind, mode, outcome, topics, subject, officialTally },
    countedTally: countTally(release, index),
    tallyMatches: tallyMatches(release, index),
  };
}
