import type { CountedTally } from "../formats/words/Tally";
import type { RegionalGroup } from "../release/RegionalGroup";
import type { Release } from "../release/Release";
import { countAmong } from "./countAmong";
import { regionalGroupMasks } from "./regionalGroupMasks";
import { inBoth, type StateMask } from "./StateMask";

export interface GroupTally {
  readonly group: RegionalGroup;
  readonly tally: CountedTally;
}

/**
 * What each regional group chose in a roll call, in votes: always all five groups in their fixed order, `none` after them where it has members.
 * Empty where the choices are not known.
 * @param mask only the states of the mask
 */
export function byRegionalGroup(release: Release, rollCallIndex: number, mask?: StateMask): readonly GroupTally[] {
  const tallies = regionalGroupMasks(release, rollCallIndex).map((of) => ({
    group: of.group,
    tally: countAmong(release, rollCallIndex, mask ? inBoth(of.mask, mask) : of.mask),
  }));
  if (tallies.every(({ tally }) => tally.members === 0)) return [];
  return tallies.filter(({ group, tally }) => group !== "none" || tally.members > 0);
}
