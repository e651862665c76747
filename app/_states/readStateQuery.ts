import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { badParameter, Problem, type ParameterFault } from "../api/v1/_http/Problem";
import { newestDate } from "../api/v1/_rollCalls/newestDate";
import type { SearchParams } from "../_claim/readClaimQuery";
import { statesFound } from "../_rollCall/statesFound";
import { onceEach } from "../_shell/onceEach";

const LONGEST = 200;

/** What a state's page shows beside the state: another, to compare it with. */
export interface StateQuery {
  readonly other: Iso3 | undefined;
}

/** Reads the parameters of a state's page; others are left alone. */
export function readStateQuery(
  release: Release,
  own: Iso3,
  params: SearchParams,
): StateQuery | { readonly faults: readonly ParameterFault[] } {
  try {
    const { with: text } = onceEach(["with"], params);
    if (text === undefined) return { other: undefined };
    const [other, another] = statesFound(release, text.slice(0, LONGEST), newestDate(release));
    if (!other || another) throw badParameter("with", "must be one state's code or name, such as USA or Japan");
    if (other === own) throw badParameter("with", "must be another state than the page's own");
    return { other };
  } catch (error) {
    if (error instanceof Problem) return { faults: error.errors };
    throw error;
  }
}
