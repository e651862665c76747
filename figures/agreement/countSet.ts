import { agreementMatrix, type AgreementMatrix } from "../../analysis/agreementMatrix";
import { selectRollCalls, type RollCallSelection } from "../../analysis/selectRollCalls";
import { seriate } from "../../analysis/seriation/seriate";
import type { Release } from "../../release/Release";
import type { StatesAsked } from "../facts/statesAsked";
import { selectedBy } from "../parameters/selectionParameters";
import type { SetNumbers } from "./AgreementNumbers";
import { namedState } from "./namedState";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** How each of some states agreed with each, those that vote alike beside each other; those that cast no vote in the roll calls meant are left out. */
export function countSet(release: Release, asked: StatesAsked, selection: RollCallSelection, say: Messages = en): SetNumbers {
  return countInOrder(release, asked, selection, say, seriate);
}

/** The same in the order in which the states were given: for lists, which have an order of their own. */
export function countSetAsGiven(release: Release, asked: StatesAsked, selection: RollCallSelection): SetNumbers {
  return countInOrder(release, asked, selection, en, ({ states }) => [...states.keys()]);
}

function countInOrder(
  release: Release,
  { states, grouping }: StatesAsked,
  selection: RollCallSelection,
  say: Messages,
  orderOf: (matrix: AgreementMatrix) => readonly number[],
): SetNumbers {
  const rows = selectRollCalls(release, selection);
  const asked = agreementMatrix(release, states, rows);
  const voters = states.filter((_, place) => (asked.shared[place * (states.length + 1)] ?? 0) > 0);
  const matrix = voters.length === states.length ? asked : agreementMatrix(release, voters, rows);
  const order = orderOf(matrix);
  return {
    kind: "set",
    grouping: grouping ? { slug: grouping.slug, name: say.grouping(grouping.slug, grouping.name) } : null,
    selection: selectedBy(selection),
    states: order.map((place) => namedState(release, voters[place] as (typeof voters)[number], say)),
    ...pairsInOrder(matrix, order),
    withoutVote: states.length - voters.length,
  };
}

function pairsInOrder(
  { states, shared, agreement }: AgreementMatrix,
  order: readonly number[],
): Pick<SetNumbers, "shared" | "apart"> {
  const places = order.flatMap((a, i) => order.slice(i + 1).map((b) => a * states.length + b));
  return {
    shared: places.map((at) => shared[at] ?? 0),
    // Half points are whole numbers: the rounding takes away only what the division by the roll calls has added.
    apart: places.map((at) => Math.round(2 * (shared[at] ?? 0) * (1 - (agreement[at] ?? 1)))),
  };
}
