import type { Body } from "../formats/words/Body";
import type { CalendarDate } from "../formats/words/CalendarDate";
import { REGIONAL_GROUPS, type RegionalGroup } from "../release/RegionalGroup";
import type { Release } from "../release/Release";
import { regionalGroupOn } from "./regionalGroupOn";
import { rememberPerRelease } from "./rememberPerRelease";
import { maskOf, type StateMask } from "./StateMask";

export interface GroupMask {
  readonly group: RegionalGroup;
  readonly mask: StateMask;
}

/** All states of the release by their regional group on the day of a roll call, in the fixed order, `none` last. */
export const regionalGroupMasks = rememberPerRelease((release, rollCallIndex: number): readonly GroupMask[] => {
  const rollCall = release.rollCalls[rollCallIndex];
  return rollCall ? masksOn(release, rollCall.body, rollCall.date) : [];
});

function masksOn(release: Release, body: Body, date: CalendarDate): readonly GroupMask[] {
  const groups = release.states.map((state) => ({ iso3: state.iso3, group: regionalGroupOn(release, state.iso3, date, body) }));
  return REGIONAL_GROUPS.map((group) => {
    const states = groups.filter((state) => state.group === group).map((state) => state.iso3);
    return { group, mask: maskOf(release, states) };
  });
}
