import type { FaultList } from "../FaultList";
import type { Row } from "../readTable";
import type { SeedTables } from "../SeedTables";
import { BODY_MEMBERSHIPS } from "../tables/bodyMemberships";
import { CLAIMS } from "../tables/claims";
import { DEFINITIONS } from "../tables/definitions";
import { GROUPING_MEMBERSHIPS } from "../tables/groupingMemberships";
import { ROLL_CALLS } from "../tables/rollCalls";
import { STATE_NAMES } from "../tables/stateNames";
import { US_AGREEMENT } from "../tables/usAgreement";
import { VOTES } from "../tables/votes";

type NamesOf<Values> = (values: Values) => readonly string[];
type Check = <Values>(file: string, column: string, rows: readonly Row<Values>[], namesOf: NamesOf<Values>) => void;

/** Every state, grouping, definition and roll call that a row names has a row of its own. */
export function checkReferences(tables: SeedTables, faults: FaultList): void {
  checkStates(tables, known("state", new Set(tables.states.map(({ values }) => values.iso3)), faults));
  checkGroupings(tables, known("grouping", new Set(tables.groupings.map(({ values }) => values.slug)), faults));
  checkRollCalls(tables, known("roll call", new Set(tables.rollCalls.map(({ values }) => values.id)), faults));
  const definitions = known("definition", new Set(tables.definitions.map(({ values }) => values.slug)), faults);
  definitions(CLAIMS.file, "default_definition", tables.claims, (claim) => [claim.default_definition]);
}

function known(what: string, names: ReadonlySet<string>, faults: FaultList): Check {
  return (file, column, rows, namesOf) => {
    for (const { line, values } of rows) {
      const unknown = namesOf(values).filter((name) => !names.has(name));
      unknown.forEach((name) => faults.add(file, line, column, `There is no ${what} "${name}".`));
    }
  };
}

function checkStates(tables: SeedTables, check: Check): void {
  check(STATE_NAMES.file, "state", tables.stateNames, ({ state }) => [state]);
  check(BODY_MEMBERSHIPS.file, "state", tables.bodyMemberships, ({ state }) => [state]);
  check(GROUPING_MEMBERSHIPS.file, "state", tables.groupingMemberships, ({ state }) => [state]);
  check(US_AGREEMENT.file, "state", tables.usAgreement, ({ state }) => [state]);
  check(VOTES.file, "states", tables.votes, ({ states }) => states);
  check(ROLL_CALLS.file, "subject", tables.rollCalls, ({ subject }) => (subject === null ? [] : [subject]));
  check(ROLL_CALLS.file, "main_sponsors", tables.rollCalls, ({ main_sponsors }) => main_sponsors);
  check(CLAIMS.file, "subject", tables.claims, ({ subject }) => [subject]);
  check(DEFINITIONS.file, "terms", tables.definitions, ({ terms }) =>
    terms.flatMap((term) => (term.kind === "state" ? [term.state] : [])),
  );
}

function checkGroupings(tables: SeedTables, check: Check): void {
  check(GROUPING_MEMBERSHIPS.file, "grouping", tables.groupingMemberships, ({ grouping }) => [grouping]);
  check(DEFINITIONS.file, "terms", tables.definitions, ({ terms }) =>
    terms.flatMap((term) => (term.kind === "grouping" ? [term.grouping] : [])),
  );
}

function checkRollCalls(tables: SeedTables, check: Check): void {
  check(VOTES.file, "roll_call", tables.votes, ({ roll_call }) => [roll_call]);
  check(CLAIMS.file, "roll_calls", tables.claims, ({ roll_calls }) => roll_calls);
}
