import { z } from "zod";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { badParameter, badParameters, Problem, type ParameterFault } from "../api/v1/_http/Problem";
import { requireStates, stateCode } from "../api/v1/_parameters/stateCode";
import type { SearchParams } from "../_claim/readClaimQuery";
import { onceEach } from "../_shell/onceEach";

/** What a state's page shows beside the state: another, to compare it with. */
export interface StateQuery {
  readonly other: Iso3 | undefined;
}

const schema = z.object({ with: stateCode("").optional() });

/** Reads the parameters of a state's page; others are left alone. */
export function readStateQuery(
  release: Release,
  own: Iso3,
  params: SearchParams,
): StateQuery | { readonly faults: readonly ParameterFault[] } {
  try {
    const parsed = schema.safeParse(onceEach(["with"], params));
    if (!parsed.success)
      throw badParameters(parsed.error.issues.map(({ path, message }) => ({ parameter: String(path[0]), message })));
    const other = parsed.data.with;
    if (other) requireStates(release, "with", [other]);
    if (other === own) throw badParameter("with", "must be another state than the page's own");
    return { other };
  } catch (error) {
    if (error instanceof Problem) return { faults: error.errors };
    throw error;
  }
}
