import { z } from "zod";
import { named } from "./named";
import { rollCallSummary, summaryMembers } from "./rollCallSummary";
import { countedMembers, countedTally, tally } from "./tally";
import { calendarDate, choice, confidence, iso3, regionalGroup, text } from "./words";

const vote = named(
  "Vote",
  z.object({
    state: iso3,
    name: text.describe("The state's name on the day."),
    choice,
    regionalGroup,
    source: text,
  }),
);

const groupTally = named(
  "GroupTally",
  z
    .object({ group: regionalGroup, tally: countedTally, ...countedMembers })
    .describe("`tally`, and its counts once more beside it."),
);

/** All that a release says of one roll call. */
export const rollCallMembers = {
  ...summaryMembers,
  meeting: text.nullable(),
  agendaItem: text.nullable(),
  note: text.nullable(),
  confidence,
  votes: z.array(vote).describe("By code; empty where the choices are not known."),
  byRegionalGroup: z
    .array(groupTally)
    .describe(
      "The five groups in their fixed order, `none` after them where it has members; empty where the choices are not known.",
    ),
  sponsors: z.array(z.object({ state: iso3, role: z.enum(["main_sponsor", "co_sponsor"]) })),
  sources: z.array(z.object({ symbol: text.nullable(), url: text.nullable(), consulted: calendarDate.nullable() })),
  intentions: z
    .array(z.object({ state: iso3, choice, source: text }))
    .describe("What delegations later said they had meant; never counted."),
  disagreements: z
    .array(z.object({ state: iso3.nullable(), source: text, choice: choice.nullable(), tally: tally.nullable() }))
    .describe(
      "Other sources' readings of a choice; and, with `state` and `choice` null, the announced tally where the choices shown add up to another.",
    ),
  previous: rollCallSummary.nullable().describe("The text before on the same subject."),
  next: rollCallSummary.nullable().describe("The text after on the same subject."),
};
