import { isFewShared } from "../../analysis/fewShared";
import type { Cell } from "../../components/layout/CellGrid";
import { capitalised } from "../words/capitalised";
import { percentInWords } from "../words/percentInWords";
import { stateInText } from "../words/stateInText";
import type { SetNumbers } from "./AgreementNumbers";
import { pairAt } from "./pairsOf";

/** What one cell of a matrix tells. */
export function pairStory(numbers: SetNumbers, { row, column }: Cell): string {
  const pair = pairAt(numbers, row, column);
  if (!pair) return `${numbers.states[row]?.name ?? "–"} itself.`;
  const { a, b, agreement, shared } = pair;
  const both = capitalised(`${stateInText(a.name)} (${a.state}) and ${stateInText(b.name)} (${b.state})`);
  if (agreement === null) return `${both}: no recorded vote that both took part in.`;
  const votes = shared === 1 ? "1 shared vote" : `${shared} shared votes`;
  return `${both}: ${percentInWords(agreement)} agreement over ${votes}${isFewShared(shared) ? ", which is few" : ""}.`;
}
