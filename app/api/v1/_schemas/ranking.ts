import { z } from "zod";
import { selection } from "./agreement";
import { named } from "./named";
import { choice, iso3, outcome, rollCallId } from "./words";

const count = z.int().min(0);
const shareOf = (description: string) => z.number().min(0).max(1).describe(description);

const ranked = {
  state: iso3,
  rank: z
    .int()
    .min(1)
    .nullable()
    .describe("From 1 on, equals sharing one; null for those of fewer than 20 roll calls, which stand last."),
  n: z.int().min(1).describe("The roll calls that the share is of."),
  few: z.boolean().describe("Fewer than 20: too few to rank by."),
};

/** The other states by their agreement with one. */
export const rankingMembers = {
  state: iso3,
  selection,
  items: z.array(
    named(
      "AgreementRank",
      z.object({ ...ranked, agreement: shareOf("Mean of 1 (the same choice), ½ (just one abstained), 0 (opposite).") }),
    ),
  ),
};

/** How often states stood on the losing side. */
export const outvotedMembers = {
  selection,
  items: z.array(
    named(
      "OutvotedShare",
      z.object({
        ...ranked,
        share: shareOf("outvoted / n."),
        outvoted: count.describe("In favour of what was rejected, or against what was adopted."),
        prevailed: count,
        abstained: count,
      }),
    ),
  ),
};

/** How often states alone could have turned the outcome. */
export const oftenPivotalMembers = {
  selection,
  items: z.array(named("PivotalShare", z.object({ ...ranked, share: shareOf("pivotal / n."), pivotal: count }))),
};

const pivotalState = named(
  "PivotalState",
  z.object({
    state: iso3,
    choice,
    turningChoices: z.array(choice).describe("Any one of these instead, all others unchanged, turns the outcome."),
  }),
);

/** What it would have taken to turn one roll call. */
export const pivotalMembers = {
  rollCall: rollCallId,
  outcome,
  rule: z
    .literal("simple_majority")
    .describe("Of members present and voting. Which questions need two thirds is not in the data."),
  margin: z
    .int()
    .nullable()
    .describe(
      "In favour minus against, as the choices add up; null, as all below, where the outcome is not that of a simple majority, or the choices are not known.",
    ),
  n: count.nullable().describe("Members present and voting."),
  switchesNeeded: count.nullable().describe("States of the side that prevailed that would have had to take the other side."),
  states: z.array(pivotalState).nullable(),
};
