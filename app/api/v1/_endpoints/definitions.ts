import { describeDefinition } from "../_definitions/describeDefinition";
import { defineList } from "../_http/defineList";
import { calendarDate } from "../_parameters/calendarDate";
import { newestDate } from "../_rollCalls/newestDate";
import { definition } from "../_schemas/definition";

export const definitions = defineList({
  path: "/definitions",
  operationId: "listDefinitions",
  summary:
    "Rules that say, for a day, which states count as hostile. As CSV without the members, which each definition's own CSV has.",
  parameters: {
    on: calendarDate("The day that the members are of; that of the newest roll call of the release without it.").optional(),
  },
  item: definition,
  columns: ["slug", "name", "rule", "source", "note", "on"],
  find: ({ release }) => [...release.definitions.values()],
  render: ({ release }, found, { on }) => describeDefinition(release, found, on ?? newestDate(release)),
});
