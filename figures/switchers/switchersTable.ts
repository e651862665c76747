import type { FigureTable } from "../Figure";
import { standInWords } from "./standInWords";
import type { SwitchersNumbers } from "./SwitchersNumbers";
import { labelOf } from "./switchersWords";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** A line for each state; those whose choice changed first. */
export function switchersTable({ from, to, bands }: SwitchersNumbers, say: Messages = en): FigureTable {
  const changedFirst = bands.toSorted((a, b) => Number(a.from === a.to) - Number(b.from === b.to));
  return {
    columns: [
      { key: "state", label: say.heads.state, numeric: false },
      { key: "code", label: say.heads.code, numeric: false },
      { key: "from", label: labelOf(from), numeric: false },
      { key: "to", label: labelOf(to), numeric: false },
    ],
    rows: changedFirst.flatMap((band) =>
      band.states.map(({ name, code }) => [name, code, standInWords(band.from, say), standInWords(band.to, say)]),
    ),
  };
}
