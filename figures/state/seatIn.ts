import type { CalendarDate } from "../../formats/words/CalendarDate";
import { spanCovers, type DateSpan } from "../../formats/words/DateSpan";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";
import type { Seat, StatePanel } from "./StateNumbers";

/** Whether a state had a seat at any time of a year in which no vote of it is here. Before the first term that the release knows, nobody's seat in the Council's line is known. */
export function seatIn(release: Release, state: State, panel: StatePanel["key"], year: number): Exclude<Seat, "voted"> {
  const date = String(year) as CalendarDate;
  if (panel !== "council") return holds([state.seat], date) ? "seat" : "no_seat";
  const terms = release.bodyMemberships.filter(({ body }) => body === "HRC" || body === "CHR");
  if (!holds(terms, date)) return "not_known";
  return holds(
    terms.filter((term) => term.state === state.iso3),
    date,
  )
    ? "seat"
    : "no_seat";
}

function holds(spans: readonly DateSpan[], date: CalendarDate): boolean {
  return spans.some((span) => (span.from !== null || span.to !== null) && spanCovers(span, date));
}
