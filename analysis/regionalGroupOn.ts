import type { Body } from "../formats/words/Body";
import type { CalendarDate } from "../formats/words/CalendarDate";
import { spanCovers, type DateSpan } from "../formats/words/DateSpan";
import type { Iso3 } from "../formats/words/Iso3";
import { REGIONAL_GROUPS, type RegionalGroup } from "../release/RegionalGroup";
import type { Release } from "../release/Release";
import { latestCovering } from "./latestCovering";
import { rememberPerRelease } from "./rememberPerRelease";

interface Membership extends DateSpan {
  readonly group: RegionalGroup;
}

type MembershipsOf = ReadonlyMap<Iso3, readonly Membership[]>;

/**
 * The regional group that a state counts in for elections on a day; `none` where it stands in no group.
 * Where the state changed groups within a date of month precision, the later group.
 * @param body for the Council and the Commission, the group from which the state was elected goes before its group of the day
 */
export function regionalGroupOn(release: Release, iso3: Iso3, date: CalendarDate, body?: Body): RegionalGroup {
  const elected = body && release.bodyMemberships.length > 0 ? (terms(release, body).get(iso3) ?? []) : [];
  const term = elected.find((span) => spanCovers(span, date));
  return term?.group ?? latestCovering(groupings(release, undefined).get(iso3) ?? [], date)?.group ?? "none";
}

const groupings = rememberPerRelease<undefined, MembershipsOf>((release) => {
  const all = REGIONAL_GROUPS.flatMap((group) =>
    (release.groupings.get(group)?.members ?? []).map((member) => ({ ...member, group })),
  );
  return byState(all);
});

const terms = rememberPerRelease<Body, MembershipsOf>((release, body) => {
  const all = release.bodyMemberships.filter((term) => term.body === body);
  return byState(all.map((term) => ({ ...term, group: term.regionalGroup })));
});

function byState(memberships: readonly (Membership & { readonly state: Iso3 })[]): MembershipsOf {
  const states = new Map<Iso3, Membership[]>();
  for (const { state, group, from, to } of memberships) {
    const known = states.get(state);
    if (known) known.push({ group, from, to });
    else states.set(state, [{ group, from, to }]);
  }
  return states;
}
