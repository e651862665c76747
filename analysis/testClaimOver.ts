import type { CountedTally } from "../formats/words/Tally";
import { REGIONAL_GROUPS } from "../release/RegionalGroup";
import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import { breadth } from "./breadth";
import { byRegionalGroup, type GroupTally } from "./byRegionalGroup";
import type { Bloc, Measures } from "./ClaimTest";
import { contrastOf } from "./contrastOf";
import { countAmong } from "./countAmong";
import type { Grade } from "./Grade";
import { gradeOf } from "./gradeOf";
import { rateOf } from "./rateOf";
import { ratio } from "./ratio";
import { maskOfBloc } from "./resolveBloc";
import { rollCallNamed } from "./rollCallNamed";
import { outsideOf } from "./StateMask";
import { sumOfTallies } from "./sumOfTallies";

/** The test of a claim on several roll calls together. The counts are of votes: a member of two roll calls stands in them twice. */
export interface PooledClaimTest {
  /** Those whose choices are known, and so are counted. */
  readonly rollCalls: readonly RollCallId[];
  readonly withoutChoices: readonly RollCallId[];
  readonly tally: CountedTally;
  readonly inside: CountedTally;
  readonly outside: CountedTally;
  /** No breaking point: the members and their order differ from one roll call to the next. */
  readonly measures: Omit<Measures, "breakingPoint">;
  /** None where nobody was in favour. */
  readonly grade: Grade | undefined;
}

interface Part {
  readonly id: RollCallId;
  readonly tally: CountedTally;
  readonly inside: CountedTally;
  readonly outside: CountedTally;
  readonly outsideGroups: readonly GroupTally[];
}

/**
 * The test of a claim on a set of roll calls, their counts pooled, membership of the bloc taken on each one's day.
 * @throws UnknownInRelease for a roll call, a definition or a state that the release does not have
 */
export function testClaimOver(release: Release, ids: readonly RollCallId[], bloc: Bloc): PooledClaimTest {
  const parts = ids.map((id) => partOf(release, id, bloc));
  const counted = parts.filter((part) => part.tally.members > 0);
  const tally = sumOfTallies(counted.map((part) => part.tally));
  const inside = sumOfTallies(counted.map((part) => part.inside));
  const outside = sumOfTallies(counted.map((part) => part.outside));
  const measures = {
    outsideSupport: outside.inFavour,
    outsideShare: ratio(outside.inFavour, tally.inFavour),
    breadth: breadth(pooledGroups(counted)),
    outsideRate: rateOf(outside),
    insideRate: rateOf(inside),
    contrast: contrastOf(outside, inside),
    adoptedWithoutBloc: outside.inFavour > outside.against,
  };
  const withoutChoices = parts.filter((part) => part.tally.members === 0).map((part) => part.id);
  return {
    rollCalls: counted.map((part) => part.id),
    withoutChoices,
    tally,
    inside,
    outside,
    measures,
    grade: gradeOf(tally, outside),
  };
}

function partOf(release: Release, id: RollCallId, bloc: Bloc): Part {
  const { index, rollCall } = rollCallNamed(release, id);
  const inside = maskOfBloc(release, bloc, rollCall.date);
  const outside = outsideOf(inside);
  return {
    id,
    tally: countAmong(release, index),
    inside: countAmong(release, index, inside),
    outside: countAmong(release, index, outside),
    outsideGroups: byRegionalGroup(release, index, outside),
  };
}

function pooledGroups(parts: readonly Part[]): readonly GroupTally[] {
  return REGIONAL_GROUPS.map((group) => {
    const tallies = parts.flatMap((part) => part.outsideGroups).filter((of) => of.group === group);
    return { group, tally: sumOfTallies(tallies.map((of) => of.tally)) };
  });
}
