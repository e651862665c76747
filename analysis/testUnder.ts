import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import type { Bloc, Contrast } from "./ClaimTest";
import { describeTestUnder } from "./describeTestUnder";
import type { Grade } from "./Grade";
import { newcombeInterval } from "./newcombeInterval";
import { ratio } from "./ratio";
import type { Abstentions, Denominator } from "./Specification";
import { specify } from "./specify";
import { testClaimOver, type PooledClaimTest } from "./testClaimOver";
import { treatSide, type TreatedSide } from "./treatSide";

/** How votes are counted: what is made of abstentions, and what a rate is a rate of. */
export interface Treatment {
  readonly abstentions: Abstentions;
  readonly denominator: Denominator;
}

/** The test of a claim under one specification, with what a reader needs to check it. */
export interface TestUnder {
  /** As cast, before any treatment; of several roll calls, pooled. */
  readonly pooled: PooledClaimTest;
  /** After it. */
  readonly inside: TreatedSide;
  readonly outside: TreatedSide;
  readonly outsideShare: number | undefined;
  readonly outsideRate: number | undefined;
  readonly insideRate: number | undefined;
  /** The outside rate minus the inside rate with Newcombe's 95% interval; of halves, the interval of the same formula. */
  readonly contrast: Contrast;
  readonly grade: Grade | undefined;
  /** One sentence to quote. */
  readonly sentence: string;
}

/**
 * The test on roll calls pooled, under a treatment: the same numbers as that point of the specification curve.
 * @throws UnknownInRelease for a roll call, a definition or a state that the release does not have
 */
export function testUnder(release: Release, ids: readonly RollCallId[], bloc: Bloc, treatment: Treatment): TestUnder {
  const { abstentions, denominator } = treatment;
  const pooled = testClaimOver(release, ids, bloc);
  const inside = treatSide(pooled.inside, abstentions, denominator);
  const outside = treatSide(pooled.outside, abstentions, denominator);
  const { outsideShare, outsideRate, contrast, grade } = specify(pooled, abstentions, denominator);
  const interval = newcombeInterval(outside.inFavour, outside.of, inside.inFavour, inside.of);
  const measured = {
    pooled,
    inside,
    outside,
    outsideShare,
    outsideRate,
    insideRate: ratio(inside.inFavour, inside.of),
    contrast: { difference: contrast, low: interval?.low, high: interval?.high },
    grade,
  };
  return { ...measured, sentence: describeTestUnder(release, bloc, ids, treatment, measured) };
}
