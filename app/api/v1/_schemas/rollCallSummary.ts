import { z } from "zod";
import { named } from "./named";
import { countedTally, tally } from "./tally";
import { body, calendarDate, choice, iso3, kind, mode, outcome, rollCallId, text } from "./words";

/** What a list says of a roll call. */
export const summaryMembers = {
  id: rollCallId,
  symbol: text.nullable(),
  draft: text.nullable().describe("The draft's symbol."),
  title: text,
  body,
  session: text,
  date: calendarDate,
  kind,
  mode,
  outcome,
  topics: z.array(text),
  subject: iso3.nullable().describe("The country that the text is on."),
  officialTally: tally.describe("As announced."),
  countedTally: countedTally.nullable().describe("As the choices add up; null where they are not known."),
  tallyMatches: z
    .boolean()
    .nullable()
    .describe("Whether both agree in all that the source says; null where the choices are not known."),
};

export const rollCallSummary = named("RollCallSummary", z.object(summaryMembers));

/** The same with what one state did. */
export const stateVote = named("StateVote", z.object({ ...summaryMembers, choice }));

const TALLY = ["inFavour", "against", "abstaining", "nonVoting", "members"];

/** The columns of a roll call in a list. */
export const SUMMARY_COLUMNS: readonly string[] = Object.keys(summaryMembers).flatMap((name) =>
  name.endsWith("Tally") ? TALLY.map((count) => `${name}.${count}`) : [name],
);
