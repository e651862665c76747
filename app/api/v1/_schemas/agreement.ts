import { z } from "zod";
import { named } from "./named";
import { body, calendarDate, iso3, share, slug, text } from "./words";

const count = z.int().min(0);
const sharedCount = count.describe("Roll calls on which both were in favour, against or abstaining.");
const agreementShare = share.describe(
  "Mean of 1 (the same choice), ½ (just one abstained), 0 (opposite); null where nothing is shared.",
);

/** What was asked for. */
export const selection = named(
  "Selection",
  z.object({
    from: calendarDate.nullable(),
    to: calendarDate.nullable(),
    body: body.nullable(),
    topic: text.nullable(),
    rollCalls: count.describe("How many roll calls these are, with or without known choices."),
  }),
);

/** The agreement of two states. */
export const agreementMembers = {
  a: iso3,
  b: iso3,
  selection,
  shared: sharedCount,
  fewShared: z.boolean().describe("Fewer than 20: too few to rank by."),
  agreement: agreementShare,
  kappa: z.number().describe("Cohen's kappa, unweighted, −1 to 1; null where it is not defined.").nullable(),
};

/** The agreement of each of some states with each, row by row. */
export const matrixMembers = {
  grouping: slug.nullable(),
  on: calendarDate.nullable().describe("The day that the members of the grouping are of."),
  selection,
  states: z.array(iso3),
  shared: z.array(sharedCount).describe("Row-major: of states i and j at i × n + j."),
  agreement: z.array(agreementShare).describe("Row-major, as `shared`."),
};
