import { z } from "zod";
import { selection } from "./agreement";
import { named } from "./named";
import { countedTally } from "./tally";
import { calendarDate, rollCallId, share, slug, text } from "./words";

const indexes = {
  agreementIndex: share.describe(
    "(max(Y,N,A) − ½[(Y+N+A) − max]) / (Y+N+A), after Hix, Noury and Roland; null where nobody cast a vote.",
  ),
  rice: share.describe("|Y − N| / (Y + N); null where nobody was present and voting."),
};
const count = z.int().min(0);

const cohesionItem = named(
  "RollCallCohesion",
  z.object({
    rollCall: rollCallId,
    date: calendarDate,
    tally: countedTally.describe("The members of the grouping on that day; `members` are those with a seat."),
    ...indexes,
  }),
);

/** The cohesion of a grouping, roll call by roll call and in the mean. */
export const cohesionMembers = {
  grouping: z.object({ slug, name: text }),
  selection,
  items: z.array(cohesionItem),
  mean: z.object(indexes).describe("Over the roll calls that have the index."),
  counted: z.object({ agreementIndex: count, rice: count }).describe("How many roll calls each mean is of."),
};
