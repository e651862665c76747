import { agreementBetween } from "../../../../analysis/agreementBetween";
import { isFewShared } from "../../../../analysis/fewShared";
import { selected } from "../_agreement/selected";
import { defineItem } from "../_http/defineItem";
import { SELECTION_PARAMETERS } from "../_parameters/selection";
import { requireStates, stateCode } from "../_parameters/stateCode";
import { agreementMembers } from "../_schemas/agreement";

export const agreement = defineItem({
  path: "/agreement",
  operationId: "getAgreement",
  summary: "How far two states chose the same: the roll calls they share, the mean agreement and Cohen's kappa.",
  parameters: { a: stateCode("One state."), b: stateCode("The other state."), ...SELECTION_PARAMETERS },
  answer: agreementMembers,
  columns: [
    ...["a", "b", "selection.from", "selection.to", "selection.body", "selection.topic", "selection.rollCalls"],
    ...["shared", "fewShared", "agreement", "kappa"],
  ],
  respond({ release }, query) {
    const { a, b } = query;
    requireStates(release, "a", [a]);
    requireStates(release, "b", [b]);
    const { rows, selection } = selected(release, query);
    const { shared, agreement: share, kappa } = agreementBetween(release, a, b, rows);
    const body = { a, b, selection, shared, fewShared: isFewShared(shared), agreement: share, kappa };
    return { body, rows: [body] };
  },
});
