import type { CountedTally } from "../formats/words/Tally";
import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import { breadth } from "./breadth";
import { breakingPoint } from "./breakingPoint";
import { byRegionalGroup } from "./byRegionalGroup";
import type { Bloc, ClaimTestResult, Count, Measures } from "./ClaimTest";
import { contrastOf } from "./contrastOf";
import { countTally } from "./countTally";
import { describeVerdict } from "./describeVerdict";
import { gradeOf } from "./gradeOf";
import { rateOf } from "./rateOf";
import { ratio } from "./ratio";
import { maskOfBloc } from "./resolveBloc";
import { rollCallNamed } from "./rollCallNamed";
import { splitByBloc, type Sides } from "./splitByBloc";
import { outsideOf, type StateMask } from "./StateMask";

/**
 * The test of a claim of support on one roll call: who is inside the bloc and outside it on that day, what they chose, what is measured of it and the verdict.
 * @throws UnknownInRelease for a roll call, a definition or a state that the release does not have
 */
export function testClaim(release: Release, id: RollCallId, bloc: Bloc): ClaimTestResult {
  const { index, rollCall } = rollCallNamed(release, id);
  const mask = maskOfBloc(release, bloc, rollCall.date);
  const tally = countTally(release, index);
  const count = tally && countSides(release, index, tally, mask);
  const grade = count && gradeOf(count.tally, count.outside);
  const verdict = { rollCall: id, date: rollCall.date, count, grade };
  return { ...verdict, sentence: describeVerdict(release, bloc, verdict) };
}

function countSides(release: Release, index: number, tally: CountedTally, mask: StateMask): Count {
  const sides = splitByBloc(release, index, mask);
  return { tally, ...sides, measures: measure(release, index, tally, sides, mask) };
}

function measure(release: Release, index: number, tally: CountedTally, { inside, outside }: Sides, mask: StateMask): Measures {
  return {
    outsideSupport: outside.inFavour,
    outsideShare: ratio(outside.inFavour, tally.inFavour),
    breadth: breadth(byRegionalGroup(release, index, outsideOf(mask))),
    outsideRate: rateOf(outside),
    insideRate: rateOf(inside),
    contrast: contrastOf(outside, inside),
    adoptedWithoutBloc: outside.inFavour > outside.against,
    breakingPoint: breakingPoint(release, index),
  };
}
