import type { CalendarDate } from "../../formats/words/CalendarDate";
import { spanCovers } from "../../formats/words/DateSpan";
import type { State } from "../../release/State";

/** The name a state bore on a date: a former one where its span covers the date, else today's. */
export function stateNameOn(state: State, date: CalendarDate): string {
  const former = state.names.find((name) => name.kind === "former" && name.to !== null && spanCovers(name, date));
  return former?.name ?? state.name;
}
