import { describeGrouping } from "../_groupings/describeGrouping";
import { defineList } from "../_http/defineList";
import { calendarDate } from "../_parameters/calendarDate";
import { grouping } from "../_schemas/grouping";

export const groupings = defineList({
  path: "/groupings",
  operationId: "listGroupings",
  summary: "Named sets of states with dated membership, by slug. As CSV without the members, which each grouping's own CSV has.",
  parameters: { on: calendarDate("Only the members of that day.").optional() },
  item: grouping,
  columns: ["slug", "name", "source", "on"],
  find: ({ release }) => [...release.groupings.values()],
  render: (_, found, { on }) => describeGrouping(found, on),
});
