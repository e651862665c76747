import { badParameter } from "../_http/Problem";
import { defineList } from "../_http/defineList";
import { requireStates } from "../_parameters/stateCode";
import { filterRollCalls } from "../_rollCalls/filterRollCalls";
import { ROLL_CALL_PARAMETERS } from "../_rollCalls/parameters";
import { rollCallAt } from "../_rollCalls/rollCallAt";
import { sortRollCalls } from "../_rollCalls/sortRollCalls";
import { summarizeRollCall } from "../_rollCalls/summarizeRollCall";
import { rollCallSummary, SUMMARY_COLUMNS } from "../_schemas/rollCallSummary";

export const rollCalls = defineList({
  path: "/roll-calls",
  operationId: "listRollCalls",
  summary: "Every decision on the record, texts adopted without a vote included, narrowed by what is asked.",
  parameters: ROLL_CALL_PARAMETERS,
  item: rollCallSummary,
  columns: SUMMARY_COLUMNS,
  find({ release }, query) {
    if (query.choice && !query.state) throw badParameter("choice", "needs `state`: whose choice?");
    if (query.state) requireStates(release, "state", [query.state]);
    if (query.subject) requireStates(release, "subject", [query.subject]);
    return sortRollCalls(release, filterRollCalls(release, query), query.sort);
  },
  render: ({ release }, index) => summarizeRollCall(release, index, rollCallAt(release, index)),
});
