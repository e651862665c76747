import type { CountedTally } from "../formats/words/Tally";
import type { Grade } from "./Grade";
import { gradeOf } from "./gradeOf";
import { ratio } from "./ratio";
import type { Abstentions, Denominator } from "./Specification";

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
  const inYes = inFavourOf(inside, abstentions);
  const outYes = inFavourOf(outside, abstentions);
  const outsideRate = ratio(outYes, denominatorOf(outside, abstentions, denominator));
  const insideRate = ratio(inYes, denominatorOf(inside, abstentions, denominator));
  return {
    outsideShare: ratio(outYes, inYes + outYes),
    outsideRate,
    contrast: outsideRate === undefined || insideRate === undefined ? undefined : outsideRate - insideRate,
    grade: gradeOf({ inFavour: inYes + outYes }, { inFavour: outYes, against: againstOf(outside, abstentions) }),
  };
}

/** Y after the treatment. Halves are exact in binary, so the grades' comparisons stay exact. */
function inFavourOf({ inFavour, abstaining }: CountedTally, abstentions: Abstentions): number {
  return abstentions === "half" ? inFavour + abstaining / 2 : inFavour;
}

function againstOf({ against, abstaining }: CountedTally, abstentions: Abstentions): number {
  if (abstentions === "ignored") return against;
  return abstentions === "half" ? against + abstaining / 2 : against + abstaining;
}

/** Once abstentions are counted with a side, they are present and voting too. */
function denominatorOf(tally: CountedTally, abstentions: Abstentions, denominator: Denominator): number {
  if (denominator === "members") return tally.members;
  const presentAndVoting = tally.inFavour + tally.against;
  return denominator === "present_and_voting" && abstentions === "ignored"
    ? presentAndVoting
    : presentAndVoting + tally.abstaining;
}
