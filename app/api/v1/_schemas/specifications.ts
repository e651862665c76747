import { z } from "zod";
import { GRADES } from "../../../../analysis/Grade";
import { ABSTENTIONS, DENOMINATORS, SET_NAMES } from "../../../../analysis/Specification";
import { claimSource } from "./claim";
import { named } from "./named";
import { grade, rollCallId, share, slug, text } from "./words";

const count = z.int().min(0);
const abstentions = named(
  "Abstentions",
  z.enum(ABSTENTIONS).describe("What is made of abstentions before anything is measured."),
);
const denominator = named(
  "Denominator",
  z.enum(DENOMINATORS).describe("What the rates are rates of: Y+N+A, Y+N, or all members."),
);
const setName = named("RollCallSetName", z.enum(SET_NAMES).describe("How a set of roll calls came to be chosen."));
const rollCallIds = z.array(rollCallId).min(1);

const specification = named(
  "Specification",
  z.object({
    definition: slug,
    rollCalls: rollCallIds.describe("Their counts are pooled, membership taken on each day."),
    set: z.array(setName).min(1),
    denominator,
    abstentions,
    outsideShare: share,
    outsideRate: share,
    contrast: z.number().describe("The outside rate minus the inside rate; null where one of them is.").nullable(),
    grade: grade.nullable(),
  }),
);

const spread = named(
  "SpreadShares",
  z
    .object({ definition: share, rollCalls: share, abstentions: share, denominator: share })
    .describe("The share of a measure's spread that each choice explains by itself (η²); null where there is no spread."),
);

/** All ways to test a claim. */
export const specificationMembers = {
  claim: z.object({ slug, sentence: text, source: claimSource }),
  dimensions: z.object({
    definition: z.array(slug),
    rollCalls: z.array(z.object({ names: z.array(setName).min(1), rollCalls: rollCallIds })),
    abstentions: z.array(abstentions),
    denominator: z.array(denominator),
  }),
  items: z.array(specification).describe("Every combination, in the order of the dimensions, the last changing fastest."),
  summary: z.object({
    count,
    medianOutsideShare: share,
    byGrade: z
      .object(Object.fromEntries(GRADES.map((one) => [one, count])) as Record<(typeof GRADES)[number], typeof count>)
      .describe("How many have it as their strongest grade."),
    ungraded: count.describe("How many have none, because nobody was in favour."),
    spread: z.object({ outsideShare: spread, outsideRate: spread, contrast: spread }),
  }),
};
