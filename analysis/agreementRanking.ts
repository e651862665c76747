import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { computedAgreement } from "./computedAgreement";
import { rankShares, type RankedShare, type StateShare } from "./rankShares";
import { statePlaceOf } from "./statePlaceOf";

/**
 * The other states by their agreement with one: closest first, farthest last of those that have a rank. `n` is the roll calls shared, `share` the agreement as in
 * `agreementBetween`. Those without a shared roll call are left out; those with few come after all others, without a rank.
 * @param rows as `selectRollCalls` gives them; their order does not matter
 * @throws UnknownInRelease for a state that the release does not have
 */
export function agreementRanking(release: Release, state: Iso3, rows: readonly number[]): readonly RankedShare<StateShare>[] {
  statePlaceOf(release, state);
  const byState = computedAgreement(release, state, [...new Set(rows)]);
  const others = [...byState].filter(([other]) => other !== state);
  return rankShares(others.map(([other, { agreement, shared }]) => ({ state: other, share: agreement, n: shared })));
}
