import { z } from "zod";
import { BODIES } from "../words/Body";
import { CHOICES } from "../words/Choice";
import { type Iso3, parseIso3 } from "../words/Iso3";
import { KINDS } from "../words/Kind";
import { MODES } from "../words/Mode";
import { OUTCOMES } from "../words/Outcome";

/** Longest text that is pasted, in characters: the meeting record of a whole day. */
export const LONGEST_PASTE = 400_000;
const LONGEST_LINE = 2_000;
const LONGEST_NOTE = 10_000;
const MOST_ENTRIES = 400;

const SPONSOR_ROLES = ["main_sponsor", "co_sponsor"] as const;

const state = z.custom<Iso3>((code) => typeof code === "string" && parseIso3(code) === code, {
  error: "is no code of a state, three capitals",
});
/** What JSON can carry and Postgres keep: no zero byte, no half of a character. */
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => !/\u0000|\p{Surrogate}/u.test(value), { error: "holds a character that cannot be kept" });
const line = text(LONGEST_LINE).default("");
const longText = text(LONGEST_NOTE).default("");
const count = z.int().min(0).max(1_000).nullable().default(null);
const choice = z.enum(CHOICES);

const official = z.strictObject({ inFavour: count, against: count, abstaining: count, nonVoting: count });
const source = z.strictObject({ symbol: line, url: line, consulted: line });
const intention = z.strictObject({ state, choice, text: line });
const sponsor = z.strictObject({ state, role: z.enum(SPONSOR_ROLES) });

/**
 * A roll call while it is being entered or corrected: whatever is not known yet is an empty string, an empty list or `null`. Every part may be left out
 * and is then so. `completeEntry` says what must be there before a draft is ready.
 */
export const rollCallEntry = z.strictObject({
  /** What was pasted, as it was. */
  text: text(LONGEST_PASTE).default(""),
  /** What a person said of names that the text leaves open: the name as written, and the state; empty where it is no state. */
  answers: z.record(text(LONGEST_LINE), z.union([state, z.literal("")])).default({}),
  symbol: line,
  draft: line,
  title: longText,
  body: z.enum(BODIES).nullable().default(null),
  session: line,
  /** `2014-03-28`, or shorter where the record is. */
  date: line,
  kind: z.enum(KINDS).nullable().default(null),
  mode: z.enum(MODES).nullable().default(null),
  outcome: z.enum(OUTCOMES).nullable().default(null),
  /** The country that the text is on. */
  subject: state.nullable().default(null),
  agendaItem: line,
  topics: z.array(text(LONGEST_LINE)).max(MOST_ENTRIES).default([]),
  /** As announced; `null` where nothing was said. */
  official: official.default({ inFavour: null, against: null, abstaining: null, nonVoting: null }),
  meeting: line,
  note: longText,
  sources: z.array(source).max(MOST_ENTRIES).default([]),
  choices: z.record(state, choice).default({}),
  /** What delegations said afterwards that they had meant to do, in the words of the record: never counted. */
  intentions: z.array(intention).max(MOST_ENTRIES).default([]),
  sponsors: z.array(sponsor).max(MOST_ENTRIES).default([]),
  /** Why, for whoever reads the correction later. */
  reason: longText,
});

export type RollCallEntry = z.infer<typeof rollCallEntry>;
