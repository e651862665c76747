import { defineList } from "../_http/defineList";
import { requireStates } from "../_parameters/stateCode";
import { filterRollCalls } from "../_rollCalls/filterRollCalls";
import { STATE_VOTE_PARAMETERS } from "../_rollCalls/parameters";
import { rollCallAt } from "../_rollCalls/rollCallAt";
import { sortRollCalls } from "../_rollCalls/sortRollCalls";
import { summarizeRollCall } from "../_rollCalls/summarizeRollCall";
import { stateVote, SUMMARY_COLUMNS } from "../_schemas/rollCallSummary";
import { stateCalled } from "../_states/stateCalled";

export const stateVotes = defineList({
  path: "/states/{iso3}/votes",
  operationId: "listStateVotes",
  summary: "The roll calls in which a state had a choice, with that choice.",
  parameters: STATE_VOTE_PARAMETERS,
  item: stateVote,
  columns: [...SUMMARY_COLUMNS, "choice"],
  find({ release, named }, query) {
    const { iso3 } = stateCalled(release, named);
    if (query.subject) requireStates(release, "subject", [query.subject]);
    return sortRollCalls(release, filterRollCalls(release, { ...query, state: iso3 }), query.sort);
  },
  render({ release, named }, index) {
    const place = release.stateIndex.get(stateCalled(release, named).iso3) ?? -1;
    const summary = summarizeRollCall(release, index, rollCallAt(release, index));
    return { ...summary, choice: release.choices.choiceOf(index, place) };
  },
});
