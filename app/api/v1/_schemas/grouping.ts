import { z } from "zod";
import { named } from "./named";
import { calendarDate, confidence, iso3, slug, text } from "./words";

const membership = named(
  "GroupingMembership",
  z.object({
    state: iso3,
    from: calendarDate.nullable().describe("The first day; null where it is not known."),
    to: calendarDate.nullable().describe("The last day; null where it has not ended."),
    confidence,
    note: text.nullable(),
    source: text,
  }),
);

/** A named set of states with dated membership. */
export const groupingMembers = {
  slug,
  name: text,
  source: text,
  on: calendarDate.nullable().describe("The day that the members are of; null: of all days."),
  members: z.array(membership),
};

export const grouping = named("Grouping", z.object(groupingMembers));
