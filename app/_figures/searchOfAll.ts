import type { SearchParams } from "../_claim/readClaimQuery";

/** An address' parameters, those that are given several times as a list. */
export function searchOfAll(search: URLSearchParams): SearchParams {
  return Object.fromEntries(
    [...new Set(search.keys())].map((key) => {
      const all = search.getAll(key);
      return [key, all.length === 1 ? all[0] : all];
    }),
  );
}
