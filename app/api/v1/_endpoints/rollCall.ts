import { defineItem } from "../_http/defineItem";
import { describeRollCall, VOTE_COLUMNS, voteRows } from "../_rollCalls/describeRollCall";
import { indexOfRollCall } from "../_rollCalls/rollCallAt";
import { rollCallMembers } from "../_schemas/rollCall";

export const rollCall = defineItem({
  path: "/roll-calls/{id}",
  operationId: "getRollCall",
  summary:
    "One roll call: what each member chose, the tally of each regional group, its sources and its neighbours on the same subject. As CSV one row a choice.",
  parameters: {},
  answer: rollCallMembers,
  columns: VOTE_COLUMNS,
  respond({ release, named }) {
    const body = describeRollCall(release, indexOfRollCall(release, named));
    return { body, rows: voteRows(body) };
  },
});
