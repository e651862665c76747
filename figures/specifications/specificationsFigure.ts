import type { Figure } from "../Figure";
import { countSpecifications } from "./countSpecifications";
import { SpecificationsChart } from "./SpecificationsChart";
import type { SpecificationsNumbers } from "./SpecificationsNumbers";
import { specificationsParameters, type SpecificationsParameters } from "./specificationsParameters";
import { specificationsTable } from "./specificationsTable";
import { specificationsWords } from "./specificationsWords";

/** The specification curve of a claim: how far its verdict depends on the choices made. */
export const specificationsFigure: Figure<SpecificationsParameters, SpecificationsNumbers> = {
  name: "specifications",
  parameters: specificationsParameters,
  numbers: countSpecifications,
  words: specificationsWords,
  table: specificationsTable,
  Chart: SpecificationsChart,
};
