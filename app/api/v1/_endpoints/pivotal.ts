import { pivotalStates } from "../../../../analysis/pivotalStates";
import { defineItem } from "../_http/defineItem";
import { indexOfRollCall, rollCallAt } from "../_rollCalls/rollCallAt";
import { pivotalMembers } from "../_schemas/ranking";

export const pivotal = defineItem({
  path: "/roll-calls/{id}/pivotal",
  operationId: "getPivotal",
  summary: "The states that could each alone have turned the outcome of a roll call, by simple majority. As CSV one row a state.",
  parameters: {},
  answer: pivotalMembers,
  columns: ["state", "choice", "turningChoices"],
  respond({ release, named }) {
    const index = indexOfRollCall(release, named);
    const { id, outcome } = rollCallAt(release, index);
    const { margin, n, switchesNeeded, states } = pivotalStates(release, index) ?? {};
    const body = { rollCall: id, outcome, rule: "simple_majority", margin, n, switchesNeeded, states };
    return { body, rows: states ?? [] };
  },
});
