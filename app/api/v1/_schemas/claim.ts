import { z } from "zod";
import { named } from "./named";
import { calendarDate, iso3, rollCallId, slug, text } from "./words";

export const claimSource = named(
  "ClaimSource",
  z.object({ author: text, title: text, publisher: text, date: calendarDate, url: text.nullable() }),
);

/** A sentence with its source and the roll calls that it speaks of. */
export const claimMembers = {
  slug,
  sentence: text.describe("As written."),
  tested: text.describe("The part of the sentence that is tested."),
  source: claimSource,
  subject: iso3,
  defaultDefinition: slug,
  rollCalls: z.array(rollCallId).min(1),
};

export const claim = named("Claim", z.object(claimMembers));
