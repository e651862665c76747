import type { BodyMembership } from "./BodyMembership";
import { type BodyTerms, type FactDocument, type FactKind, type StateNames, termsName } from "./Fact";
import type { Release } from "./Release";
import type { State } from "./State";

/** Everything of a kind that a release holds, by its name. */
export function factsOfRelease(release: Release, kind: FactKind): ReadonlyMap<string, FactDocument> {
  switch (kind) {
    case "grouping":
      return release.groupings;
    case "definition":
      return release.definitions;
    case "claim":
      return release.claims;
    case "state":
      return new Map(release.states.map((state) => [state.iso3, namesOf(state)]));
    case "body_membership":
      return termsByName(release.bodyMemberships);
  }
}

function namesOf({ iso3, name, nameFr, nameEs, figureName, note, source }: State): StateNames {
  return { iso3, name, nameFr, nameEs, figureName, note, source };
}

function termsByName(memberships: readonly BodyMembership[]): ReadonlyMap<string, BodyTerms> {
  const byName = new Map<string, BodyTerms>();
  for (const { body, state, ...term } of memberships) {
    const name = termsName({ body, state });
    byName.set(name, { body, state, terms: [...(byName.get(name)?.terms ?? []), term] });
  }
  return byName;
}
