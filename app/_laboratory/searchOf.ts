import type { SearchParams } from "../_claim/readClaimQuery";

/** A page's parameters as the browser has them. */
export function searchOf(params: SearchParams): URLSearchParams {
  const pairs = Object.entries(params).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs);
}
