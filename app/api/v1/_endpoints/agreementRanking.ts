import { agreementRanking as rankByAgreement } from "../../../../analysis/agreementRanking";
import { isFewShared } from "../../../../analysis/fewShared";
import { selected } from "../_agreement/selected";
import { defineItem } from "../_http/defineItem";
import { SELECTION_PARAMETERS } from "../_parameters/selection";
import { requireStates, stateCode } from "../_parameters/stateCode";
import { rankingMembers } from "../_schemas/ranking";

export const agreementRanking = defineItem({
  path: "/agreement/ranking",
  operationId: "getAgreementRanking",
  summary: "The other states by how far they chose the same as one, closest first. As CSV one row a state.",
  parameters: { state: stateCode("The state that the others are compared with."), ...SELECTION_PARAMETERS },
  answer: rankingMembers,
  columns: ["state", "rank", "agreement", "n", "few"],
  respond({ release }, query) {
    requireStates(release, "state", [query.state]);
    const { rows, selection } = selected(release, query);
    const items = rankByAgreement(release, query.state, rows).map(({ state, rank, n, share }) => {
      return { state, rank, n, few: isFewShared(n), agreement: share };
    });
    return { body: { state: query.state, selection, items }, rows: items };
  },
});
