import { describeDefinition } from "../_definitions/describeDefinition";
import { defineItem } from "../_http/defineItem";
import { notFound } from "../_http/Problem";
import { calendarDate } from "../_parameters/calendarDate";
import { newestDate } from "../_rollCalls/newestDate";
import { definitionMembers } from "../_schemas/definition";

export const definition = defineItem({
  path: "/definitions/{slug}",
  operationId: "getDefinition",
  summary: "One definition, and the states that it takes in on a day. As CSV one row a state.",
  parameters: {
    on: calendarDate("The day that the members are of; that of the newest roll call of the release without it.").optional(),
  },
  answer: definitionMembers,
  columns: ["definition", "on", "state", "name"],
  respond({ release, named }, query) {
    const found = release.definitions.get(named);
    if (!found) throw notFound("definition", named);
    const body = describeDefinition(release, found, query.on ?? newestDate(release));
    return { body, rows: body.members.map((member) => ({ definition: body.slug, on: body.on, ...member })) };
  },
});
