import type { Body } from "../formats/words/Body";
import type { Iso3 } from "../formats/words/Iso3";
import type { BodyMembership } from "./BodyMembership";
import type { Claim } from "./Claim";
import type { Definition } from "./Definition";
import type { Grouping } from "./Grouping";
import type { State } from "./State";

/** What can be corrected besides roll calls; each is one document with one name. */
export const FACT_KINDS = ["grouping", "body_membership", "definition", "claim", "state"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** All terms of one state in one body. */
export interface BodyTerms {
  readonly body: Body;
  readonly state: Iso3;
  readonly terms: readonly Omit<BodyMembership, "body" | "state">[];
}

/** By what a state is called. */
export type StateNames = Pick<State, "iso3" | "name" | "nameFr" | "nameEs" | "figureName" | "note" | "source">;

export interface FactDocuments {
  readonly grouping: Grouping;
  readonly body_membership: BodyTerms;
  readonly definition: Definition;
  readonly claim: Claim;
  readonly state: StateNames;
}

export type FactDocument = FactDocuments[FactKind];

/** The name of a state's terms in a body: `HRC-CHN`. Everything else is named by its slug or code. */
export function termsName({ body, state }: Pick<BodyTerms, "body" | "state">): string {
  return `${body}-${state}`;
}
