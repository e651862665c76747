import type { Figure } from "../Figure";
import { AgreementMapChart } from "./AgreementMapChart";
import type { AgreementMapNumbers } from "./AgreementMapNumbers";
import { agreementMapParameters, type AgreementMapParameters } from "./agreementMapParameters";
import { agreementMapTable } from "./agreementMapTable";
import { agreementMapWords } from "./agreementMapWords";
import { countAgreementMap } from "./countAgreementMap";

/** How far every state agreed with one, on a map of the world. */
export const agreementMapFigure: Figure<AgreementMapParameters, AgreementMapNumbers> = {
  name: "agreement-map",
  parameters: agreementMapParameters,
  numbers: countAgreementMap,
  words: agreementMapWords,
  table: agreementMapTable,
  Chart: AgreementMapChart,
};
