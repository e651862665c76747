import type { Figure } from "../Figure";
import { ClaimChart } from "./ClaimChart";
import type { ClaimNumbers } from "./ClaimNumbers";
import { claimParameters, type ClaimParameters } from "./claimParameters";
import { claimTable } from "./claimTable";
import { claimWords } from "./claimWords";
import { countClaim } from "./countClaim";

/** A claim under every definition. */
export const claimFigure: Figure<ClaimParameters, ClaimNumbers> = {
  name: "claim",
  parameters: claimParameters,
  numbers: countClaim,
  words: claimWords,
  table: claimTable,
  Chart: ClaimChart,
};
