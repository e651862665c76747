import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import { membersOf } from "./membersOf";
import { randomFrom } from "./randomFrom";
import { rollCallNamed } from "./rollCallNamed";

/**
 * The outside share Y(O)/Y of a roll call under random blocs: a placebo for a definition that takes in as many of its members.
 * Each bloc is drawn among the members of that vote, without putting back, every set of that size as likely as another.
 * No shares where nobody was in favour or the choices are not known.
 * @param size members in a bloc; all of them where there are fewer
 * @param count how many blocs
 * @param seed the same seed gives the same blocs
 * @throws UnknownInRelease for a roll call that the release does not have
 */
export function placeboShares(release: Release, id: RollCallId, size: number, count: number, seed: number): readonly number[] {
  const { index } = rollCallNamed(release, id);
  const members = membersOf(release, index).map((iso3) => {
    const state = release.stateIndex.get(iso3);
    return state !== undefined && release.choices.choiceOf(index, state) === "in_favour" ? 1 : 0;
  });
  const inFavour = members.reduce<number>((sum, yes) => sum + yes, 0);
  const random = randomFrom(seed);
  if (inFavour === 0) return [];
  return Array.from({ length: count }, () => (inFavour - draw(members, size, random)) / inFavour);
}

/** How many of so many members drawn at random were in favour. The members are shuffled on the way (Fisher and Yates), which makes no later draw less even. */
function draw(members: number[], size: number, random: () => number): number {
  let inFavour = 0;
  for (let i = 0; i < Math.min(size, members.length); i++) {
    const other = i + Math.floor(random() * (members.length - i));
    const chosen = members[other] ?? 0;
    members[other] = members[i] ?? 0;
    members[i] = chosen;
    inFavour += chosen;
  }
  return inFavour;
}
