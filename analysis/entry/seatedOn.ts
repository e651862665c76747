import type { Body } from "../../formats/words/Body";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import { spanCovers } from "../../formats/words/DateSpan";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";
import { bodyGroupOf } from "../bodyGroupOf";

/**
 * The states with a seat in a body on a day, in the release's order: terms in the Council and the Commission, seats of the Assembly for it and its
 * committees. Empty where the release has no terms of that day.
 */
export function seatedOn({ states, bodyMemberships }: Release, body: Body, date: CalendarDate): readonly State[] {
  if (bodyGroupOf(body) !== "HRC") {
    const voting = states.filter(({ kind }) => kind === "member" || kind === "former_member");
    return voting.filter(({ seat }) => spanCovers(seat, date));
  }
  const terms = bodyMemberships.filter((term) => term.body === body && spanCovers(term, date));
  const seated = new Set(terms.map(({ state }) => state));
  return states.filter(({ iso3 }) => seated.has(iso3));
}
