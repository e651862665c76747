import { z } from "zod";
import { BODIES } from "../../../../formats/words/Body";
import { CHOICES } from "../../../../formats/words/Choice";
import { KINDS } from "../../../../formats/words/Kind";
import { MODES } from "../../../../formats/words/Mode";
import { OUTCOMES } from "../../../../formats/words/Outcome";
import { GRADES } from "../../../../analysis/Grade";
import { CONFIDENCES } from "../../../../release/Grouping";
import { REGIONAL_GROUPS } from "../../../../release/RegionalGroup";
import { named } from "./named";

/** The closed sets of words in answers, each from where the house writes it. */
export const body = named("Body", z.enum(BODIES));
export const choice = named(
  "Choice",
  z.enum(CHOICES).describe("A state that was not a member has none: no row, never a fifth word."),
);
export const kind = named("Kind", z.enum(KINDS));
export const mode = named("Mode", z.enum(MODES));
export const outcome = named("Outcome", z.enum(OUTCOMES));
export const grade = named("Grade", z.enum(GRADES).describe("Weakest first; one holds only where all before it hold."));
export const regionalGroup = named("RegionalGroup", z.enum(REGIONAL_GROUPS));
export const confidence = named("Confidence", z.enum(CONFIDENCES).describe("A fact of low confidence is a lead, not verified."));

export const iso3 = named(
  "Iso3",
  z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe("ISO 3166-1 alpha-3, or 3166-3 for a former state."),
);
export const calendarDate = named(
  "CalendarDate",
  z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
    .describe("YYYY-MM-DD, shorter where the source is."),
);
export const rollCallId = named("RollCallId", z.string().describe("Unique, and never renumbered: `a-hrc-res-25-25`."));
export const slug = z.string();
export const text = z.string();
export const share = z.number().describe("Not rounded; null where nobody is counted below the line.").nullable();
