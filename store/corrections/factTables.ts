import type { FactKind } from "../../release/Fact";
import { claimTable } from "./claimTable";
import { definitionTable } from "./definitionTable";
import type { FactTable } from "./FactTable";
import { groupingTable } from "./groupingTable";
import { stateTable } from "./stateTable";
import { termsTable } from "./termsTable";

/** Where each kind of fact lies. */
export const FACT_TABLES: { readonly [K in FactKind]: FactTable<K> } = {
  grouping: groupingTable,
  body_membership: termsTable,
  definition: definitionTable,
  claim: claimTable,
  state: stateTable,
};
