import type { ParameterFault } from "../api/v1/_http/Problem";
import type { SearchParams } from "../_claim/readClaimQuery";

/** A figure's parameters from an address: each given once; empty ones count as left out. */
export function figureQuery(
  params: SearchParams,
): { readonly values: Readonly<Record<string, string>> } | { readonly faults: readonly ParameterFault[] } {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== "");
  const faults = given
    .filter(([, value]) => typeof value !== "string")
    .map(([parameter]) => ({ parameter, message: "is given twice" }));
  return faults.length > 0 ? { faults } : { values: Object.fromEntries(given) as Record<string, string> };
}
