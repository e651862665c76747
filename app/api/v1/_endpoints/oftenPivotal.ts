import { isFewShared } from "../../../../analysis/fewShared";
import { oftenPivotal as rankByPivotal } from "../../../../analysis/oftenPivotal";
import { selected } from "../_agreement/selected";
import { defineItem } from "../_http/defineItem";
import { SELECTION_PARAMETERS } from "../_parameters/selection";
import { oftenPivotalMembers } from "../_schemas/ranking";

export const oftenPivotal = defineItem({
  path: "/pivotal",
  operationId: "getOftenPivotal",
  summary: "The states by how often each alone could have turned the outcome, by simple majority. As CSV one row a state.",
  parameters: SELECTION_PARAMETERS,
  answer: oftenPivotalMembers,
  columns: ["state", "rank", "share", "n", "few", "pivotal"],
  respond({ release }, query) {
    const { rows, selection } = selected(release, query);
    const items = rankByPivotal(release, rows).map((of) => ({ ...of, few: isFewShared(of.n) }));
    return { body: { selection, items }, rows: items };
  },
});
