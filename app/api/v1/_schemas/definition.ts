import { z } from "zod";
import { named } from "./named";
import { calendarDate, iso3, slug, text } from "./words";

/** A rule that says, for a date, which states count as hostile. */
export const definitionMembers = {
  slug,
  name: text,
  rule: text.describe("As a sentence."),
  source: text,
  note: text.nullable(),
  on: calendarDate.describe(
    "The day that the members are of: the one asked for, else that of the newest roll call of the release.",
  ),
  members: z.array(z.object({ state: iso3, name: text.describe("The state's name on that day.") })),
};

export const definition = named("Definition", z.object(definitionMembers));
