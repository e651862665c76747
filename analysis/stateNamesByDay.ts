import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Release } from "../release/Release";
import { stateNameOn } from "./stateNameOn";

/** The names of all states on a day, in the release's order; to be asked day after day, in the order of the roll calls. */
export function stateNamesByDay(release: Release): (date: CalendarDate) => readonly string[] {
  const changing = release.states.map((state) => state.names.some(({ from, to }) => from !== null || to !== null));
  let last: { readonly date: CalendarDate | null; readonly names: readonly string[] } = { date: null, names: [] };
  return (date) => {
    if (last.date === date) return last.names;
    const names = release.states.map(
      (state, place) => (changing[place] ? undefined : last.names[place]) ?? stateNameOn(state, date),
    );
    last = { date, names };
    return names;
  };
}
