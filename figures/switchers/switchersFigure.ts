import type { Figure } from "../Figure";
import { countSwitchers } from "./countSwitchers";
import { SwitchersChart } from "./SwitchersChart";
import type { SwitchersNumbers } from "./SwitchersNumbers";
import { switchersParameters, type SwitchersParameters } from "./switchersParameters";
import { switchersTable } from "./switchersTable";
import { switchersWords } from "./switchersWords";

/** Who changed between two texts. */
export const switchersFigure: Figure<SwitchersParameters, SwitchersNumbers> = {
  name: "switchers",
  parameters: switchersParameters,
  numbers: countSwitchers,
  words: switchersWords,
  table: switchersTable,
  Chart: SwitchersChart,
};
