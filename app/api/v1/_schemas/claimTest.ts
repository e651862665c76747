import { z } from "zod";
import { claimSource } from "./claim";
import { named } from "./named";
import { countedMembers, countedTally } from "./tally";
import { calendarDate, grade, iso3, rollCallId, share, slug, text } from "./words";

const side = named("Side", z.object({ ...countedMembers, states: z.array(iso3) }));
const rate = named("Rate", z.object({ ofVotesCast: share, ofPresentAndVoting: share }).describe("Y/(Y+N+A) and Y/(Y+N)."));
const smallest = z.int().min(1).nullable().describe("null where no number does it.");

const measures = named(
  "Measures",
  z.object({
    outsideSupport: z.int().min(0).describe("Y(O)"),
    outsideShare: share.describe("Y(O)/Y"),
    breadth: z
      .object({ groupsWithYes: z.int().min(0), groupsLeaningYes: z.int().min(0) })
      .describe("Regional groups among the states outside."),
    outsideRate: rate,
    insideRate: rate,
    contrast: z
      .object({ difference: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() })
      .describe("Outside minus inside `ofVotesCast`, with Newcombe's 95% hybrid score interval."),
    adoptedWithoutBloc: z.boolean().describe("Y(O) > N(O)"),
    breakingPoint: z
      .object({ half: smallest, majority: smallest, order: z.array(iso3) })
      .describe(
        "How many of the members closest to the United States must be called hostile before Y(O)/Y < ½, and before Y(O) ≤ N(O).",
      ),
  }),
);

const result = named(
  "ClaimTestResult",
  z.object({
    rollCall: rollCallId,
    date: calendarDate,
    tally: countedTally.nullable(),
    inside: side.nullable(),
    outside: side.nullable(),
    measures: measures.nullable(),
    grade: grade.nullable(),
    sentence: text,
  }),
);

/** The test of a claim on one or more roll calls; counts are null where the choices are not known. */
export const claimTestMembers = {
  claim: z.object({ slug, sentence: text, source: claimSource }),
  definition: z.union([z.object({ slug, name: text }), z.object({ states: z.array(iso3) })]),
  results: z.array(result),
};
