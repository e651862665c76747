import { z } from "zod";
import type { RollCallSelection } from "../../analysis/selectRollCalls";
import { anchorsOf } from "../../figures/alignment/anchorsOf";
import { statesAsked, type StatesAsked } from "../../figures/facts/statesAsked";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { badParameter, badParameters, Problem, type ParameterFault } from "../api/v1/_http/Problem";
import { groupingCalled } from "../api/v1/_parameters/groupingCalled";
import { oneOf } from "../api/v1/_parameters/oneOf";
import { SELECTION_PARAMETERS } from "../api/v1/_parameters/selection";
import { requireStates, stateCode, stateCodes } from "../api/v1/_parameters/stateCode";
import type { SearchParams } from "../_claim/readClaimQuery";
import { onceEach } from "../_shell/onceEach";

/** What the page of comparisons shows. */
export interface CompareQuery {
  /** The set that is compared, and whether it is the reader's own list. */
  readonly set: StatesAsked & { readonly isOwn: boolean };
  readonly selection: RollCallSelection;
  /** The two states of a pair; `undefined` for a set. */
  readonly pair: readonly [Iso3, Iso3] | undefined;
  /** The two states that the plane measures agreement with. */
  readonly anchors: readonly [Iso3, Iso3];
  /** The state whose agreement with every other is on the map. */
  readonly mapped: Iso3;
  readonly sort: PairOrder;
  /** From 1. */
  readonly page: number;
  /** The parameters in force, as they stood in the address. */
  readonly asked: Readonly<Record<string, string>>;
}

/** In which order pairs are listed. */
const PAIR_ORDERS = ["closest", "farthest"] as const;
export type PairOrder = (typeof PAIR_ORDERS)[number];

/** The work of a matrix grows with the square. */
const MOST = 200;

const schema = z.object({
  states: stateCodes("")
    .refine((states) => states.length <= MOST, `must be at most ${MOST} states`)
    .optional(),
  grouping: z.string().optional(),
  ...SELECTION_PARAMETERS,
  x: stateCode("").optional(),
  y: stateCode("").optional(),
  with: stateCode("").optional(),
  sort: oneOf(PAIR_ORDERS, "").default("closest"),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "must be a whole number from 1 on")
    .transform(Number)
    .default(1),
});
const NAMES = Object.keys(schema.shape);

/** Reads the parameters of the page, which are those of `/api/v1/agreement/matrix` and the page's own; others are left alone. */
export function readCompareQuery(
  release: Release,
  params: SearchParams,
): CompareQuery | { readonly faults: readonly ParameterFault[] } {
  try {
    const asked = onceEach(NAMES, params);
    const parsed = schema.safeParse(asked);
    if (!parsed.success)
      throw badParameters(parsed.error.issues.map(({ path, message }) => ({ parameter: String(path[0]), message })));
    const { states, grouping, x, y, with: asMapped, sort, page, ...selection } = parsed.data;
    if (states && grouping !== undefined) throw badParameter("states", "cannot stand beside `grouping`: give one of them");
    if (states) requireStates(release, "states", states);
    if (grouping !== undefined) groupingCalled(release, "grouping", grouping);
    if (x) requireStates(release, "x", [x]);
    if (y) requireStates(release, "y", [y]);
    if (asMapped) requireStates(release, "with", [asMapped]);
    if (x && x === y) throw badParameter("y", "must be another state than `x`");
    const set = { ...statesAsked(release, { states, grouping, to: selection.to }), isOwn: states !== undefined };
    const [pair, anchors] = [pairOf(states), anchorsOf(release, { x, y })];
    return { set, selection, pair, anchors, mapped: asMapped ?? pair?.[0] ?? anchors[0], sort, page, asked };
  } catch (error) {
    if (error instanceof Problem) return { faults: error.errors };
    throw error;
  }
}

function pairOf(states: readonly Iso3[] | undefined): CompareQuery["pair"] {
  const [a, b, third] = states ?? [];
  return a && b && !third ? [a, b] : undefined;
}
