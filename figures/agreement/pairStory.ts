import { isFewShared } from "../../analysis/fewShared";
import type { Cell } from "../../components/layout/CellGrid";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { SetNumbers } from "./AgreementNumbers";
import { pairAt } from "./pairsOf";

/** What one cell of a matrix tells. */
export function pairStory(numbers: SetNumbers, { row, column }: Cell, say: Messages = en): string {
  const pair = pairAt(numbers, row, column);
  if (!pair) return say.matrix.itself(numbers.states[row]?.name ?? "–");
  const { a, b, agreement, shared } = pair;
  const both = say.matrix.both(a.name, a.state, b.name, b.state);
  if (agreement === null) return say.matrix.none(both);
  return say.matrix.story(both, say.percent(agreement), shared, isFewShared(shared));
}
