import type { Bloc } from "../../analysis/ClaimTest";
import { spanCovers } from "../../formats/words/DateSpan";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Iso3 } from "../../formats/words/Iso3";
import type { DefinitionTerm } from "../../release/Definition";
import type { Release } from "../../release/Release";

/** The states that a bloc takes in on a date. */
export function insideOn(release: Release, bloc: Bloc, date: CalendarDate): ReadonlySet<Iso3> {
  if (bloc.kind === "states") return new Set(bloc.states);
  const terms = release.definitions.get(bloc.slug)?.terms ?? [];
  return new Set(terms.flatMap((term) => statesOf(release, term, date)));
}

function statesOf(release: Release, term: DefinitionTerm, date: CalendarDate): Iso3[] {
  if (term.kind === "state") return [term.state];
  if (term.kind === "grouping") {
    const members = release.groupings.get(term.grouping)?.members ?? [];
    return members.filter((member) => term.ever || spanCovers(member, date)).map(({ state }) => state);
  }
  const figures = release.usAgreement.filter((figure) => figure.date === date && figure.agreement >= term.atLeast);
  return figures.map(({ state }) => state);
}
