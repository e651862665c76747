import type { Figure } from "../Figure";
import { countPlacebo } from "./countPlacebo";
import { PlaceboChart } from "./PlaceboChart";
import type { PlaceboNumbers } from "./PlaceboNumbers";
import { placeboParameters, type PlaceboParameters } from "./placeboParameters";
import { placeboTable } from "./placeboTable";
import { placeboWords } from "./placeboWords";

/** A placebo: the same test under random blocs and on the texts on other countries. */
export const placeboFigure: Figure<PlaceboParameters, PlaceboNumbers> = {
  name: "placebo",
  parameters: placeboParameters,
  numbers: countPlacebo,
  words: placeboWords,
  table: placeboTable,
  Chart: PlaceboChart,
};
