import { defineItem } from "../_http/defineItem";
import { stateMembers, STATE_COLUMNS } from "../_schemas/state";
import { describeState } from "../_states/describeState";
import { stateCalled } from "../_states/stateCalled";

export const state = defineItem({
  path: "/states/{iso3}",
  operationId: "getState",
  summary: "One state: its dated names, its seats and how often it chose what. The code may be in small letters.",
  parameters: {},
  answer: stateMembers,
  columns: STATE_COLUMNS,
  respond({ release, named }) {
    const body = describeState(release, stateCalled(release, named));
    return { body, rows: [body] };
  },
});
