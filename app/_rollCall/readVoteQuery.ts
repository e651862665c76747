import { z } from "zod";
import type { Bloc } from "../../analysis/ClaimTest";
import type { Release } from "../../release/Release";
import { blocAskedFor } from "../api/v1/_claims/blocAskedFor";
import { badParameters, Problem, type ParameterFault } from "../api/v1/_http/Problem";
import { oneOf } from "../api/v1/_parameters/oneOf";
import { stateCodes } from "../api/v1/_parameters/stateCode";
import { onceEach } from "../_shell/onceEach";
import type { SearchParams } from "../_claim/readClaimQuery";

/** What the members of a vote can be ordered by. */
export const VOTE_ORDERS = ["state", "group", "choice"] as const;
export type VoteOrder = (typeof VOTE_ORDERS)[number];

/** What a vote's page shows: how its members are ordered, the state looked for, and who is called hostile. */
export interface VoteQuery {
  readonly order: VoteOrder;
  /** Whether the members stand under headings of what they are ordered by. */
  readonly isGrouped: boolean;
  /** As typed; empty where nobody is looked for. */
  readonly find: string;
  /** `undefined` where the reader chose none: the claim's own. */
  readonly bloc: Bloc | undefined;
  /** The parameters in force, as they stood in the address. */
  readonly asked: Readonly<Record<string, string>>;
}

const schema = z.object({
  order: oneOf(VOTE_ORDERS, "").default("group"),
  grouped: oneOf(["yes", "no"], "").default("yes"),
  find: z.string().max(200, "must be at most 200 characters").default(""),
  definition: z.string().optional(),
  states: stateCodes("").optional(),
  // Read before, with the release itself; kept in the page's links.
  release: z.string().optional(),
});
const NAMES = Object.keys(schema.shape);

/** Reads the parameters of a vote's page; others are left alone. */
export function readVoteQuery(
  release: Release,
  params: SearchParams,
): VoteQuery | { readonly faults: readonly ParameterFault[] } {
  try {
    const asked = onceEach(NAMES, params);
    const parsed = schema.safeParse(asked);
    if (!parsed.success)
      throw badParameters(parsed.error.issues.map(({ path, message }) => ({ parameter: String(path[0]), message })));
    const { order, grouped, find, definition, states } = parsed.data;
    const bloc = definition || states ? blocAskedFor(release, { definition, states }, "") : undefined;
    return { order, isGrouped: grouped === "yes" && order !== "state", find: find.trim(), bloc, asked };
  } catch (error) {
    if (error instanceof Problem) return { faults: error.errors };
    throw error;
  }
}
