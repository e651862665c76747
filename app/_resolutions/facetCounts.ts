import { CHOICES } from "../../formats/words/Choice";
import type { Release } from "../../release/Release";
import { passesOf, type RollCallFilter } from "../api/v1/_rollCalls/filterRollCalls";
import { MARGIN_BANDS, marginBand, marginsOf } from "../api/v1/_rollCalls/marginBand";

/** What a list is narrowed by with a choice among values. */
export const FACETS = ["body", "session", "year", "topic", "subject", "mode", "kind", "margin", "choice"] as const;
export type Facet = (typeof FACETS)[number];

/** How many of the list have each value. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

type ValuesOf = (index: number) => readonly string[];
type Order = (a: readonly [string, number], b: readonly [string, number]) => number;

/**
 * For each facet the counts under the rest of the filter: what one would get by choosing that value instead of the one in force. Most first, equals by name;
 * years newest first, margins and choices in their own order. Nobody has chosen anything where the filter names no state.
 */
export function facetCounts(release: Release, filter: RollCallFilter): FacetCounts {
  const values = valuesOf(release, filter);
  const passes = [...passesOf(release, filter)];
  const counts = FACETS.map((facet) => ({ facet, of: new Map<string, number>() }));
  release.rollCalls.forEach((rollCall, index) => {
    // A facet counts what passes every part of the filter but its own: one look at each roll call is enough for all facets.
    const failed = passes.filter(([, pass]) => !pass(rollCall, index));
    if (failed.length > 1) return;
    const [own] = failed[0] ?? [];
    for (const { facet, of } of counts) {
      if (own !== undefined && own !== facet) continue;
      for (const value of values[facet](index)) of.set(value, (of.get(value) ?? 0) + 1);
    }
  });
  const ordered = counts.map(({ facet, of }) => [facet, sorted(of, ORDERS[facet])] as const);
  return Object.fromEntries(ordered) as Record<Facet, ReadonlyMap<string, number>>;
}

function valuesOf(release: Release, { state }: RollCallFilter): Readonly<Record<Facet, ValuesOf>> {
  const { rollCalls, choices, stateIndex } = release;
  const margins = marginsOf(release);
  const place = (state && stateIndex.get(state)) ?? -1;
  const known = (value: string | null | undefined) => (value ? [value] : NONE);
  return {
    body: (index) => known(rollCalls[index]?.body),
    session: (index) => known(rollCalls[index]?.session),
    year: (index) => known(rollCalls[index]?.date.slice(0, 4)),
    topic: (index) => rollCalls[index]?.topics ?? NONE,
    subject: (index) => known(rollCalls[index]?.subject),
    mode: (index) => known(rollCalls[index]?.mode),
    kind: (index) => known(rollCalls[index]?.kind),
    margin: (index) => known(marginBand(margins[index])),
    choice: (index) => known(place < 0 ? undefined : choices.choiceOf(index, place)),
  };
}

const NONE: readonly [] = [];

const mostFirst: Order = ([a, many], [b, more]) => more - many || (a < b ? -1 : 1);

function sorted(counts: ReadonlyMap<string, number>, order: Order = mostFirst): ReadonlyMap<string, number> {
  return new Map([...counts].sort(order));
}

function inOrderOf(words: readonly string[]): Order {
  return ([a], [b]) => words.indexOf(a) - words.indexOf(b);
}

const ORDERS: Partial<Record<Facet, Order>> = {
  year: ([a], [b]) => (a < b ? 1 : -1),
  margin: inOrderOf(MARGIN_BANDS),
  choice: inOrderOf(CHOICES),
};
