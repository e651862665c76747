import { csvPieces } from "../../formats/csv/csvPieces";
import { writeLongCsv } from "../../formats/longCsv/writeLongCsv";
import { LONG_COLUMNS } from "../../release/longColumns";
import type { Release } from "../../release/Release";
import { longRows } from "../longRows";
import { claimRollCalls, claims, definitions, definitionTerms, usAgreement } from "../tables/claimTables";
import type { ReleaseTable, TableColumn } from "../tables/ReleaseTable";
import { disagreements, intentions, rollCalls, rollCallSources, rollCallTopics, sponsors } from "../tables/rollCallTables";
import { bodies, bodyMemberships, groupingMembers, groupings, stateNames, states } from "../tables/stateTables";
import { votes } from "../tables/votesTable";

/** A CSV file of the data package and what is said of it. */
export interface PackageResource extends Pick<ReleaseTable, "name" | "sentence" | "key" | "references"> {
  readonly columns: readonly TableColumn[];
  pieces(release: Release): Iterable<string>;
}

/** Everything about a vote in each of its rows; the one that `npm run import` takes back. */
const long: PackageResource = {
  name: "long",
  sentence:
    "One row a choice with everything about its roll call; a text without choices is one row with state, state_name and choice empty. `npm run import` takes it back.",
  key: [],
  references: { roll_call_id: { table: "roll_calls", column: "id" }, state: { table: "states", column: "iso3" } },
  columns: LONG_COLUMNS.map(({ key, type, ...own }) => ({ ...own, name: key, type: key === "date" ? "date" : type })),
  pieces: (release) => writeLongCsv(longRows(release)),
};

function ofTable(table: ReleaseTable): PackageResource {
  const heads = table.columns.map(({ name }) => name);
  return { ...table, pieces: (release) => csvPieces(heads, table.rows(release)) };
}

/** The files of the data package, in their order: those that most readers want first. */
export const PACKAGE_RESOURCES: readonly PackageResource[] = [
  ...[rollCalls, votes].map(ofTable),
  long,
  ...[rollCallTopics, rollCallSources, sponsors, intentions, disagreements].map(ofTable),
  ...[states, stateNames, bodies, bodyMemberships, groupings, groupingMembers].map(ofTable),
  ...[definitions, definitionTerms, claims, claimRollCalls, usAgreement].map(ofTable),
];

/** Where a resource is in the archive. */
export function pathOfResource({ name }: Pick<PackageResource, "name">): string {
  return `data/${name}.csv`;
}
