import { readStateList } from "../../analysis/readStateList";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { searchEntries } from "../api/v1/_search/searchEntries";
import { wordsOf } from "../api/v1/_search/wordsOf";

/** The states that a reader means: those whose name or code the text is, in any spelling and several with commas between; else those with a name that has words beginning so. */
export function statesFound(release: Release, text: string, date: CalendarDate): readonly Iso3[] {
  const { states } = readStateList(release, text, date);
  if (states.length > 0) return states;
  const sought = wordsOf(text);
  if (sought.length === 0) return [];
  return searchEntries(release)
    .filter(({ hit, words }) => hit.type === "state" && sought.every((term) => words.some((word) => word.startsWith(term))))
    .map(({ hit }) => hit.id as Iso3);
}
