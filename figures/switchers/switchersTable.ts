import type { FigureTable } from "../Figure";
import { standInWords } from "./standInWords";
import type { SwitchersNumbers } from "./SwitchersNumbers";
import { labelOf } from "./switchersWords";

/** A line for each state; those whose choice changed first. */
export function switchersTable({ from, to, bands }: SwitchersNumbers): FigureTable {
  const changedFirst = bands.toSorted((a, b) => Number(a.from === a.to) - Number(b.from === b.to));
  return {
    columns: [
      { key: "state", label: "State", numeric: false },
      { key: "code", label: "Code", numeric: false },
      { key: "from", label: labelOf(from), numeric: false },
      { key: "to", label: labelOf(to), numeric: false },
    ],
    rows: changedFirst.flatMap((band) =>
      band.states.map(({ name, code }) => [name, code, standInWords(band.from), standInWords(band.to)]),
    ),
  };
}
