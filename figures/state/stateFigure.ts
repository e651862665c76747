import type { Figure } from "../Figure";
import { countState } from "./countState";
import { StateChart } from "./StateChart";
import type { StateNumbers } from "./StateNumbers";
import { stateParameters, type StateParameters } from "./stateParameters";
import { stateTable } from "./stateTable";
import { stateWords } from "./stateWords";

/** How a state voted, year by year. */
export const stateFigure: Figure<StateParameters, StateNumbers> = {
  name: "state",
  parameters: stateParameters,
  numbers: countState,
  words: stateWords,
  table: stateTable,
  Chart: StateChart,
};
