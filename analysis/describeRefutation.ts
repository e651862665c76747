import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { agreementBasis } from "./agreementWithUs";
import type { BreakingPoint } from "./ClaimTest";
import type { Verdict } from "./describeVerdict";
import { nameInSentence } from "./nameInSentence";
import { stateNameOn } from "./stateNameOn";
import { UNITED_STATES } from "./unitedStates";

/**
 * What would refute the claim, and how far "hostile" must stretch before the stronger grade fails, in one or two English sentences.
 * The second is left out where nothing is known of agreement with the United States, so that there is no order to stretch along.
 */
export function describeRefutation(release: Release, { date, count, grade }: Verdict): string {
  const notOnly =
    grade === "limited"
      ? "“Not only” is refuted here: no vote in favour came from outside."
      : "“Not only” would be refuted if no vote in favour came from outside.";
  const stretch = count && describeHalf(release, date, count.measures.breakingPoint);
  return stretch ? `${notOnly} ${stretch}` : notOnly;
}

function describeHalf(release: Release, date: CalendarDate, { half, order }: BreakingPoint): string | undefined {
  const last = half === undefined ? undefined : order[half - 1];
  if (half === undefined || last === undefined || agreementBasis(release, date).rollCalls === 0) return undefined;
  return `That most of the support came from outside would fail once ${closest(half, last, nameOf(release, last, date))} called hostile.`;
}

function closest(count: number, last: Iso3, name: string): string {
  if (count > 1) return `the ${count} members that vote most like the United States, down to ${name}, were all`;
  return last === UNITED_STATES
    ? "the United States alone was"
    : `the 1 member that votes most like the United States, ${name}, was`;
}

function nameOf(release: Release, iso3: Iso3, date: CalendarDate): string {
  const state = release.states[release.stateIndex.get(iso3) ?? -1];
  return state ? nameInSentence(stateNameOn(state, date)) : iso3;
}
