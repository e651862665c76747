import { z } from "zod";
import type { Release } from "../../release/Release";
import { badParameters, Problem, type ParameterFault } from "../api/v1/_http/Problem";
import { requireStates } from "../api/v1/_parameters/stateCode";
import type { RollCallFilter } from "../api/v1/_rollCalls/filterRollCalls";
import { ROLL_CALL_PARAMETERS } from "../api/v1/_rollCalls/parameters";
import type { RollCallSort } from "../api/v1/_rollCalls/sortRollCalls";
import { onceEach } from "../_shell/onceEach";
import type { SearchParams } from "../_claim/readClaimQuery";

/** What the page of resolutions shows: the API's filter and order, and which part of the list. */
export interface ListQuery {
  readonly filter: RollCallFilter;
  readonly sort: RollCallSort;
  /** From 1. */
  readonly page: number;
  /** The parameters in force, as they stood in the address. */
  readonly asked: Readonly<Record<string, string>>;
}

const PAGE = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, "must be a whole number from 1 on")
  .transform(Number);
const schema = z.object({ ...ROLL_CALL_PARAMETERS, page: PAGE.optional() });
const NAMES = Object.keys(schema.shape);

/** Reads the parameters of the list, which are those of `/api/v1/roll-calls`; others are a page's own business and are left alone. */
export function readListQuery(
  release: Release,
  params: SearchParams,
): ListQuery | { readonly faults: readonly ParameterFault[] } {
  try {
    const asked = onceEach(NAMES, params);
    const parsed = schema.safeParse(asked);
    if (!parsed.success)
      throw badParameters(parsed.error.issues.map(({ path, message }) => ({ parameter: String(path[0]), message })));
    const { sort, page = 1, ...filter } = parsed.data;
    if (filter.state) requireStates(release, "state", [filter.state]);
    if (filter.subject) requireStates(release, "subject", [filter.subject]);
    // A form sends the choice with the state left blank: nobody's choice narrows nothing.
    return { filter: filter.state ? filter : { ...filter, choice: undefined }, sort, page, asked };
  } catch (error) {
    if (error instanceof Problem) return { faults: error.errors };
    throw error;
  }
}
