import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { filterRollCalls, type RollCallFilter } from "../api/v1/_rollCalls/filterRollCalls";

/** What a list is narrowed by with a choice among values. */
export const FACETS = ["body", "mode", "kind", "subject", "topic", "session"] as const;
export type Facet = (typeof FACETS)[number];

/** How many of the list have each value, most first; equals by name. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

const VALUES: Readonly<Record<Facet, (rollCall: RollCall) => readonly string[]>> = {
  body: ({ body }) => [body],
  mode: ({ mode }) => [mode],
  kind: ({ kind }) => [kind],
  subject: ({ subject }) => (subject ? [subject] : []),
  topic: ({ topics }) => topics,
  session: ({ session }) => [session],
};

/** For each facet the counts under the rest of the filter: what one would get by choosing that value instead of the one in force. */
export function facetCounts(release: Release, filter: RollCallFilter): FacetCounts {
  const counts = FACETS.map((facet) => [facet, countsOf(release, { ...filter, [facet]: undefined }, VALUES[facet])] as const);
  return Object.fromEntries(counts) as Record<Facet, ReadonlyMap<string, number>>;
}

function countsOf(
  release: Release,
  filter: RollCallFilter,
  valuesOf: (rollCall: RollCall) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const index of filterRollCalls(release, filter)) {
    const rollCall = release.rollCalls[index];
    for (const value of rollCall ? valuesOf(rollCall) : []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}
