import type { FaultList } from "../FaultList";
import { groupBy } from "../groupBy";
import type { Row } from "../readTable";
import type { SeedTables } from "../SeedTables";
import { CLAIMS } from "../tables/claims";
import { DEFINITIONS } from "../tables/definitions";
import { GROUPINGS } from "../tables/groupings";
import { ROLL_CALLS } from "../tables/rollCalls";
import { STATES } from "../tables/states";
import { US_AGREEMENT } from "../tables/usAgreement";

/** What names a row names no other row of its table. */
export function checkUnique(tables: SeedTables, faults: FaultList): void {
  const once = <Values>(file: string, column: string, rows: readonly Row<Values>[], nameOf: (values: Values) => string) => {
    for (const [name, [first, ...others]] of groupBy(rows, ({ values }) => nameOf(values))) {
      others.forEach(({ line }) => faults.add(file, line, column, `"${name}" stands in line ${first?.line ?? "?"} already.`));
    }
  };
  once(STATES.file, "iso3", tables.states, (state) => state.iso3);
  once(GROUPINGS.file, "slug", tables.groupings, (grouping) => grouping.slug);
  once(DEFINITIONS.file, "slug", tables.definitions, (definition) => definition.slug);
  once(CLAIMS.file, "slug", tables.claims, (claim) => claim.slug);
  once(ROLL_CALLS.file, "id", tables.rollCalls, (rollCall) => rollCall.id);
  for (const figures of groupBy(tables.usAgreement, ({ values }) => values.date).values()) {
    once(US_AGREEMENT.file, "state", figures, (figure) => figure.state);
  }
}
