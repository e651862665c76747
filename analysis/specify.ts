import type { CountedTally } from "../formats/words/Tally";
import type { Grade } from "./Grade";
import { gradeOf } from "./gradeOf";
import { ratio } from "./ratio";
import type { Abstentions, Denominator } from "./Specification";
import { treatSide } from "./treatSide";

/** What both sides of a line chose, in votes; of a set of roll calls, pooled. */
export interface SideCounts {
  readonly inside: CountedTally;
  readonly outside: CountedTally;
}

/** What comes out of one specification. */
export interface SpecifiedMeasures {
  readonly outsideShare: number | undefined;
  readonly outsideRate: number | undefined;
  readonly contrast: number | undefined;
  readonly grade: Grade | undefined;
}

/**
 * The measures of one specification: abstentions are dealt with first, in Y and N of both sides, and the denominator then acts on the rates alone.
 * As `testClaim` measures where abstentions are ignored and the rates are of votes cast.
 */
export function specify({ inside, outside }: SideCounts, abstentions: Abstentions, denominator: Denominator): SpecifiedMeasures {
  const within = treatSide(inside, abstentions, denominator);
  const without = treatSide(outside, abstentions, denominator);
  const outsideRate = ratio(without.inFavour, without.of);
  const insideRate = ratio(within.inFavour, within.of);
  return {
    outsideShare: ratio(without.inFavour, within.inFavour + without.inFavour),
    outsideRate,
    contrast: outsideRate === undefined || insideRate === undefined ? undefined : outsideRate - insideRate,
    grade: gradeOf({ inFavour: within.inFavour + without.inFavour }, without),
  };
}
