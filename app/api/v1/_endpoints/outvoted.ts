import { isFewShared } from "../../../../analysis/fewShared";
import { mostOutvoted } from "../../../../analysis/mostOutvoted";
import { selected } from "../_agreement/selected";
import { defineItem } from "../_http/defineItem";
import { SELECTION_PARAMETERS } from "../_parameters/selection";
import { outvotedMembers } from "../_schemas/ranking";

export const outvoted = defineItem({
  path: "/outvoted",
  operationId: "getOutvoted",
  summary: "The states by how often they stood on the losing side, most often first. As CSV one row a state.",
  parameters: SELECTION_PARAMETERS,
  answer: outvotedMembers,
  columns: ["state", "rank", "share", "n", "few", "outvoted", "prevailed", "abstained"],
  respond({ release }, query) {
    const { rows, selection } = selected(release, query);
    const items = mostOutvoted(release, rows).map((of) => ({ ...of, few: isFewShared(of.n) }));
    return { body: { selection, items }, rows: items };
  },
});
