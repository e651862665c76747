import { countTally } from "../../analysis/countTally";
import { tallyMatches } from "../../analysis/tallyMatches";
import type { CountedTally } from "../../formats/words/Tally";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";

/** A vote on which sources disagree. */
export interface Disagreeing {
  readonly rollCall: RollCall;
  /** As counted from the choices shown, where the announced tally is another; `undefined` where the two agree. */
  readonly counted: CountedTally | undefined;
}

/** The votes of a release on which sources give a choice otherwise, or announce another tally than the choices add up to: the newest first. */
export function disagreeing(release: Release): readonly Disagreeing[] {
  return release.rollCalls
    .flatMap((rollCall, row): Disagreeing[] => {
      const counted = tallyMatches(release, row) === false ? countTally(release, row) : undefined;
      return counted !== undefined || rollCall.disagreements.length > 0 ? [{ rollCall, counted }] : [];
    })
    .toReversed();
}
