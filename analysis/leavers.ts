import type { Iso3 } from "../formats/words/Iso3";
import { CHOICES } from "../formats/words/Choice";
import type { Grouping } from "../release/Grouping";
import type { Release } from "../release/Release";
import type { Cohesion } from "./cohesionOf";
import { rankShares, type RankedShare, type StateShare } from "./rankShares";
import { spanCovers } from "../formats/words/DateSpan";

/**
 * How often each member left its grouping: the share of its votes cast that were not the choice of most members that day. Roll calls in which no choice was that of more
 * members than any other are left out for all. Most often first; a share of few votes has no rank.
 * @param cohesion of the grouping, as `cohesionOf` gives it
 */
export function leavers(release: Release, grouping: Grouping, { rollCalls }: Cohesion): readonly RankedShare<StateShare>[] {
  const cast = new Map<Iso3, { left: number; n: number }>();
  for (const { row, date, tally } of rollCalls) {
    const line = plurality(tally.inFavour, tally.against, tally.abstaining);
    if (line === undefined) continue;
    for (const member of grouping.members) {
      if (!spanCovers(member, date)) continue;
      const choice = release.choices.choiceOf(row, release.stateIndex.get(member.state) ?? -1);
      if (!choice || choice === "non_voting") continue;
      const { left, n } = cast.get(member.state) ?? { left: 0, n: 0 };
      cast.set(member.state, { left: left + (choice === CHOICES[line] ? 0 : 1), n: n + 1 });
    }
  }
  return rankShares([...cast].map(([state, { left, n }]) => ({ state, share: left / n, n })));
}

/** The place of the largest of three numbers; `undefined` where it is not alone the largest. */
function plurality(...counts: readonly [number, number, number]): number | undefined {
  const most = Math.max(...counts);
  return counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) : undefined;
}
