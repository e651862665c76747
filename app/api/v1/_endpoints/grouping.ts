import { describeGrouping } from "../_groupings/describeGrouping";
import { defineItem } from "../_http/defineItem";
import { notFound } from "../_http/Problem";
import { calendarDate } from "../_parameters/calendarDate";
import { groupingMembers } from "../_schemas/grouping";

export const grouping = defineItem({
  path: "/groupings/{slug}",
  operationId: "getGrouping",
  summary: "One grouping with its members, each with the first and the last day. As CSV one row a membership.",
  parameters: { on: calendarDate("Only the members of that day.").optional() },
  answer: groupingMembers,
  columns: ["grouping", "state", "from", "to", "confidence", "note", "source"],
  respond({ release, named }, { on }) {
    const found = release.groupings.get(named);
    if (!found) throw notFound("grouping", named);
    const body = describeGrouping(found, on);
    return { body, rows: body.members.map((member) => ({ grouping: found.slug, ...member })) };
  },
});
