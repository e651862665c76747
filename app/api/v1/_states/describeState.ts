import { regionalGroupOn } from "../../../../analysis/regionalGroupOn";
import type { Release } from "../../../../release/Release";
import type { State } from "../../../../release/State";
import { newestDate } from "../_rollCalls/newestDate";
import { choiceCounts } from "./choiceCounts";

/** All that a release says of a state, and how often it chose what. */
export function describeState(release: Release, state: State): object {
  const { iso3, name, kind, admitted, left, seat, note, source } = state;
  return {
    ...{ iso3, name },
    names: state.names.map(({ name, from, to, kind, source }) => ({ name, from, to, kind, source })),
    memberships: membershipsOf(release, state),
    regionalGroup: regionalGroupOn(release, iso3, seat.to ?? newestDate(release)),
    counts: choiceCounts(release)[release.stateIndex.get(iso3) ?? -1],
    ...{ kind, admitted, left, note, source },
  };
}

function membershipsOf(release: Release, { iso3, seat }: State): readonly object[] {
  const terms = release.bodyMemberships.filter((membership) => membership.state === iso3);
  const seated = seat.from !== null || seat.to !== null;
  return [
    ...(seated ? [{ body: "GA", from: seat.from, to: seat.to, regionalGroup: null, confidence: null }] : []),
    ...terms.map(({ body, from, to, regionalGroup, confidence }) => ({ body, from, to, regionalGroup, confidence })),
  ];
}
