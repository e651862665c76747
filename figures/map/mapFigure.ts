import type { Figure } from "../Figure";
import { countMap } from "./countMap";
import { MapChart } from "./MapChart";
import type { MapNumbers } from "./MapNumbers";
import { mapParameters, type MapParameters } from "./mapParameters";
import { mapTable } from "./mapTable";
import { mapWords } from "./mapWords";

/** One vote on a map of the world. */
export const mapFigure: Figure<MapParameters, MapNumbers> = {
  name: "map",
  parameters: mapParameters,
  numbers: countMap,
  words: mapWords,
  table: mapTable,
  Chart: MapChart,
};
