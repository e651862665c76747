import { badParameters } from "../api/v1/_http/Problem";
import { filterRollCalls } from "../api/v1/_rollCalls/filterRollCalls";
import { rollCallAt } from "../api/v1/_rollCalls/rollCallAt";
import { sortRollCalls } from "../api/v1/_rollCalls/sortRollCalls";
import { summarizeRollCall } from "../api/v1/_rollCalls/summarizeRollCall";
import type { Release } from "../../release/Release";
import { readListQuery } from "./readListQuery";

/**
 * The whole list that the page of resolutions shows in parts, by the same parameters.
 * @throws Problem 400 that names the parameters at fault
 */
export function wholeList(release: Release, search: URLSearchParams) {
  const params = Object.fromEntries([...new Set(search.keys())].map((name) => [name, oneOrAll(search.getAll(name))]));
  const query = readListQuery(release, params);
  if ("faults" in query) throw badParameters(query.faults);
  const found = sortRollCalls(release, filterRollCalls(release, query.filter), query.sort);
  return found.map((index) => summarizeRollCall(release, index, rollCallAt(release, index)));
}

function oneOrAll(values: readonly string[]): string | readonly string[] | undefined {
  return values.length === 1 ? values[0] : values;
}
