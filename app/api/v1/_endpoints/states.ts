import { defineList } from "../_http/defineList";
import { state, STATE_COLUMNS } from "../_schemas/state";
import { describeState } from "../_states/describeState";

export const states = defineList({
  path: "/states",
  operationId: "listStates",
  summary: "Every state that the release knows, former ones too, by code.",
  parameters: {},
  item: state,
  columns: STATE_COLUMNS,
  find: ({ release }) => release.states,
  render: ({ release }, found) => describeState(release, found),
});
