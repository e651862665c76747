import type { Figure } from "../Figure";
import { AgreementChart } from "./AgreementChart";
import type { AgreementNumbers } from "./AgreementNumbers";
import { agreementParameters, type AgreementParameters } from "./agreementParameters";
import { agreementTable } from "./agreementTable";
import { agreementWords } from "./agreementWords";
import { countAgreement } from "./countAgreement";

/** How far states agree, two of them year by year, more of them each with each. */
export const agreementFigure: Figure<AgreementParameters, AgreementNumbers> = {
  name: "agreement",
  parameters: agreementParameters,
  numbers: countAgreement,
  words: agreementWords,
  table: agreementTable,
  Chart: AgreementChart,
};
