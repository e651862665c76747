import type { FaultList } from "./FaultList";
import { readTable } from "./readTable";
import { BODY_MEMBERSHIPS, type BodyMembershipRow } from "./tables/bodyMemberships";
import { CLAIMS, type ClaimRow } from "./tables/claims";
import { DEFINITIONS, type DefinitionRow } from "./tables/definitions";
import { GROUPING_MEMBERSHIPS, type GroupingMembershipRow } from "./tables/groupingMemberships";
import { GROUPINGS, type GroupingRow } from "./tables/groupings";
import { ROLL_CALLS, type RollCallRow } from "./tables/rollCalls";
import { STATE_NAMES, type StateNameRow } from "./tables/stateNames";
import { STATES, type StateRow } from "./tables/states";
import { US_AGREEMENT, type AgreementRow } from "./tables/usAgreement";
import { VOTES, type VoteRow } from "./tables/votes";

/** Every table of the seed, row by row. */
export interface SeedTables {
  readonly states: readonly StateRow[];
  readonly stateNames: readonly StateNameRow[];
  readonly bodyMemberships: readonly BodyMembershipRow[];
  readonly groupings: readonly GroupingRow[];
  readonly groupingMemberships: readonly GroupingMembershipRow[];
  readonly definitions: readonly DefinitionRow[];
  readonly claims: readonly ClaimRow[];
  readonly usAgreement: readonly AgreementRow[];
  readonly rollCalls: readonly RollCallRow[];
  readonly votes: readonly VoteRow[];
}

export function readSeedTables(folder: string, faults: FaultList): SeedTables {
  return {
    states: readTable(folder, STATES, faults),
    stateNames: readTable(folder, STATE_NAMES, faults),
    bodyMemberships: readTable(folder, BODY_MEMBERSHIPS, faults),
    groupings: readTable(folder, GROUPINGS, faults),
    groupingMemberships: readTable(folder, GROUPING_MEMBERSHIPS, faults),
    definitions: readTable(folder, DEFINITIONS, faults),
    claims: readTable(folder, CLAIMS, faults),
    usAgreement: readTable(folder, US_AGREEMENT, faults),
    rollCalls: readTable(folder, ROLL_CALLS, faults),
    votes: readTable(folder, VOTES, faults),
  };
}
