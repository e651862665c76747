import type { Bloc } from "../../analysis/ClaimTest";
import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import type { RollCallId } from "../../release/RollCallId";
import { blocAskedFor } from "../api/v1/_claims/blocAskedFor";
import { badParameter, badParameters, Problem, type ParameterFault } from "../api/v1/_http/Problem";
import { requireRollCalls, rollCallIds } from "../api/v1/_parameters/rollCallIds";
import { stateCodes } from "../api/v1/_parameters/stateCode";
import { onceEach } from "../_shell/onceEach";
import { z } from "zod";

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a claim's page shows: who is called hostile, and the roll calls that the claim is tested on. */
export interface ClaimQuery {
  readonly bloc: Bloc;
  readonly rollCalls: readonly [RollCallId, ...RollCallId[]];
  /** The parameters in force that are not the claim's own, as the figures take them. */
  readonly asked: Readonly<Record<string, string>>;
}

const NAMES = ["definition", "states", "rollCalls"] as const;
const schema = z.object({
  definition: z.string().optional(),
  states: stateCodes("").optional(),
  rollCalls: rollCallIds("").optional(),
});

/** Reads the parameters of the test from a page's address, as the API does; others are a page's own business and are left alone. */
export function readClaimQuery(
  release: Release,
  claim: Claim,
  params: SearchParams,
): ClaimQuery | { readonly faults: readonly ParameterFault[] } {
  try {
    const asked = onceEach(NAMES, params);
    const parsed = schema.safeParse(asked);
    if (!parsed.success)
      throw badParameters(parsed.error.issues.map(({ path, message }) => ({ parameter: String(path[0]), message })));
    const bloc = blocAskedFor(release, parsed.data, claim.defaultDefinition);
    const [first, ...rest] = parsed.data.rollCalls
      ? requireRollCalls(release, "rollCalls", parsed.data.rollCalls)
      : claim.rollCalls;
    if (!first) throw badParameter("rollCalls", "must name at least one roll call");
    return { bloc, rollCalls: [first, ...rest], asked };
  } catch (error) {
    if (error instanceof Problem) return { faults: error.errors };
    throw error;
  }
}
