import type { CalendarDate } from "../formats/words/CalendarDate";
import { spanCovers } from "../formats/words/DateSpan";
import type { Iso3 } from "../formats/words/Iso3";
import type { Definition, DefinitionTerm } from "../release/Definition";
import type { Release } from "../release/Release";
import { UnknownInRelease } from "../release/UnknownInRelease";
import { agreementWithUs } from "./agreementWithUs";
import { UNITED_STATES } from "./unitedStates";

/**
 * The states that a definition takes in on a day, whether or not they had a seat anywhere.
 * @throws UnknownInRelease where the definition names a grouping that the release does not have
 */
export function blocOn(release: Release, definition: Definition, date: CalendarDate): ReadonlySet<Iso3> {
  return new Set(definition.terms.flatMap((term) => statesOf(release, term, date)));
}

function statesOf(release: Release, term: DefinitionTerm, date: CalendarDate): readonly Iso3[] {
  switch (term.kind) {
    case "state":
      return [term.state];
    case "grouping":
      return membersOn(release, term.grouping, term.ever ? undefined : date);
    case "us_agreement":
      return [UNITED_STATES, ...agreeing(release, term.atLeast, date)];
  }
}

/** The members of a grouping on a day; without a day, all that ever were. */
function membersOn(release: Release, slug: string, date: CalendarDate | undefined): readonly Iso3[] {
  const grouping = release.groupings.get(slug);
  if (!grouping) throw new UnknownInRelease("grouping", slug);
  return grouping.members.filter((member) => date === undefined || spanCovers(member, date)).map((member) => member.state);
}

function agreeing(release: Release, atLeast: number, date: CalendarDate): readonly Iso3[] {
  return [...agreementWithUs(release, date)].filter(([, { agreement }]) => agreement >= atLeast).map(([iso3]) => iso3);
}
