import { canonicalJson } from "../../release/canonicalJson";
import type { Release } from "../../release/Release";

const LISTS: readonly (readonly [string, (release: Release) => readonly unknown[]])[] = [
  ["states", ({ states }) => states],
  ["terms in the Council and the Commission", ({ bodyMemberships }) => bodyMemberships],
  ["groupings", ({ groupings }) => [...groupings.values()]],
  ["definitions", ({ definitions }) => [...definitions.values()]],
  ["claims", ({ claims }) => [...claims.values()]],
  ["figures of agreement with the United States", ({ usAgreement }) => usAgreement],
];

/** What beside roll calls differs between two releases, by the names of the lists. */
export function otherLists(before: Release, after: Release): readonly string[] {
  return LISTS.filter(([, listOf]) => canonicalJson(listOf(before)) !== canonicalJson(listOf(after))).map(([name]) => name);
}
