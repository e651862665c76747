import { FACT_KINDS, type FactKind } from "../../release/Fact";

/** The kind of fact that an address names: `body-membership`, or `undefined`. */
export function factKindOf(name: string): FactKind | undefined {
  return FACT_KINDS.find((kind) => kind.replace("_", "-") === name);
}
