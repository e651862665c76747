import { badParameter } from "../api/v1/_http/Problem";
import type { SearchParams } from "../_claim/readClaimQuery";

/**
 * The parameters of these names that an address gives. An empty value is what a form sends for a field left alone: as good as none.
 * @throws Problem 400 for one that is given twice
 */
export function onceEach(names: readonly string[], params: SearchParams): Record<string, string> {
  const given = names.map((name) => [name, params[name]] as const).filter(([, value]) => value !== undefined && value !== "");
  const twice = given.find(([, value]) => typeof value !== "string");
  if (twice) throw badParameter(twice[0], "is given twice");
  return Object.fromEntries(given) as Record<string, string>;
}
