import { z } from "zod";
import { NAME_KINDS, STATE_KINDS } from "../../../../release/State";
import { named } from "./named";
import { body, calendarDate, confidence, iso3, regionalGroup, text } from "./words";

const span = { from: calendarDate.nullable(), to: calendarDate.nullable().describe("The last day.") };
const count = z.int().min(0);

/** All that a release says of one state. */
export const stateMembers = {
  iso3,
  name: text,
  names: z.array(z.object({ name: text, ...span, kind: z.enum(NAME_KINDS), source: text })),
  memberships: z
    .array(z.object({ body, ...span, regionalGroup: regionalGroup.nullable(), confidence: confidence.nullable() }))
    .describe("Seats: in the General Assembly, and terms in the Council and the Commission."),
  regionalGroup: regionalGroup.describe("On the day of the newest roll call, or its last day in the General Assembly."),
  counts: z
    .object({ inFavour: count, against: count, abstaining: count, nonVoting: count, rollCalls: count })
    .describe("Its choices in the whole release."),
  kind: z.enum(STATE_KINDS),
  admitted: calendarDate.nullable(),
  left: calendarDate.nullable(),
  note: text.nullable(),
  source: text,
};

export const state = named("State", z.object(stateMembers));

export const STATE_COLUMNS: readonly string[] = Object.keys(stateMembers).flatMap((name) => {
  if (name === "names" || name === "memberships") return [];
  return name === "counts" ? Object.keys(stateMembers.counts.shape).map((count) => `counts.${count}`) : [name];
});
