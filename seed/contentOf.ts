import type { Choice } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import type { ReleaseContent } from "../release/ReleaseContent";
import { groupBy } from "./groupBy";
import type { SeedTables } from "./SeedTables";
import { bodyMembershipOf } from "./tables/bodyMemberships";
import { claimOf } from "./tables/claims";
import { definitionOf } from "./tables/definitions";
import { groupingMembershipOf } from "./tables/groupingMemberships";
import { groupingOf } from "./tables/groupings";
import { rollCallOf } from "./tables/rollCalls";
import { stateNameOf } from "./tables/stateNames";
import { stateOf } from "./tables/states";
import { agreementFigureOf } from "./tables/usAgreement";
import type { VoteRow } from "./tables/votes";

/** What the tables say, in the words of a release. */
export function contentOf(tables: SeedTables): ReleaseContent {
  const names = groupBy(tables.stateNames, ({ values }) => values.state);
  const members = groupBy(tables.groupingMemberships, ({ values }) => values.grouping);
  const votes = groupBy(tables.votes, ({ values }) => values.roll_call);
  return {
    states: tables.states.map((row) => stateOf(row, (names.get(row.values.iso3) ?? []).map(stateNameOf))),
    bodyMemberships: tables.bodyMemberships.map(bodyMembershipOf),
    groupings: tables.groupings.map((row) => groupingOf(row, (members.get(row.values.slug) ?? []).map(groupingMembershipOf))),
    definitions: tables.definitions.map(definitionOf),
    claims: tables.claims.map(claimOf),
    usAgreement: tables.usAgreement.map(agreementFigureOf),
    rollCalls: tables.rollCalls.map((row) => ({ rollCall: rollCallOf(row), choices: choicesOf(votes.get(row.values.id) ?? []) })),
  };
}

function choicesOf(rows: readonly VoteRow[]): ReadonlyMap<Iso3, Choice> {
  return new Map(rows.flatMap(({ values }) => values.states.map((state): [Iso3, Choice] => [state, values.choice])));
}
