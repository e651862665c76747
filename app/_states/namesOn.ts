import { stateNameOn } from "../../analysis/stateNameOn";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";

const ORDER = new Intl.Collator("en");

/** The names that states had on a day, in the order of the alphabet. */
export function namesOn({ states, stateIndex }: Release, codes: readonly Iso3[], date: CalendarDate): readonly string[] {
  return codes
    .map((iso3) => {
      const state = states[stateIndex.get(iso3) ?? -1];
      return state ? stateNameOn(state, date) : iso3;
    })
    .sort(ORDER.compare);
}
