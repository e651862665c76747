import { z } from "zod";
import { agreementMatrix as computeMatrix, type AgreementMatrix } from "../../../../analysis/agreementMatrix";
import { selected } from "../_agreement/selected";
import { statesAskedFor } from "../_agreement/statesAskedFor";
import { defineItem } from "../_http/defineItem";
import { SELECTION_PARAMETERS } from "../_parameters/selection";
import { stateCodes } from "../_parameters/stateCode";
import { matrixMembers } from "../_schemas/agreement";

export const agreementMatrix = defineItem({
  path: "/agreement/matrix",
  operationId: "getAgreementMatrix",
  summary: "How far each of some states chose the same as each. As CSV one row a pair, in both orders.",
  parameters: {
    states: stateCodes("The states: codes with commas between, at most 250. Not together with `grouping`.").optional(),
    grouping: z
      .string()
      .optional()
      .meta({ description: "The members of this grouping on the last day asked for, else on that of the newest roll call." }),
    ...SELECTION_PARAMETERS,
  },
  answer: matrixMembers,
  columns: ["a", "b", "shared", "agreement"],
  respond({ release }, query) {
    const { states, on } = statesAskedFor(release, query);
    const { rows, selection } = selected(release, query);
    const matrix = computeMatrix(release, states, rows);
    return { body: { grouping: query.grouping, on, selection, ...matrix }, rows: pairsOf(matrix) };
  },
});

function pairsOf({ states, shared, agreement }: AgreementMatrix): readonly object[] {
  return states.flatMap((a, i) =>
    states.map((b, j) => ({ a, b, shared: shared[i * states.length + j], agreement: agreement[i * states.length + j] })),
  );
}
