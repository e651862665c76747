import { z } from "zod";
import { BODIES } from "../../formats/words/Body";
import { type CalendarDate, parseCalendarDate } from "../../formats/words/CalendarDate";
import { type Iso3, parseIso3 } from "../../formats/words/Iso3";
import type { FactDocuments, FactKind } from "../../release/Fact";
import { CONFIDENCES } from "../../release/Grouping";
import { REGIONAL_GROUPS } from "../../release/RegionalGroup";
import { parseRollCallId, type RollCallId } from "../../release/RollCallId";

const LONGEST = 2_000;
const MOST_MEMBERS = 1_000;
const MOST_ROLL_CALLS = 1_000;

/** One line that says something, without blanks around it. */
const line = z
  .string()
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(1, "must not be empty")
      .max(LONGEST, `is longer than ${LONGEST} characters`)
      .refine((text) => !/[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(text), "holds a character that cannot be kept"),
  );
const lineOrNull = z.union([z.null(), z.literal("").transform(() => null), line]);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is small letters and digits with single hyphens between")
  .max(100);
const state = z.custom<Iso3>((code) => typeof code === "string" && parseIso3(code) === code, "is no code of a state");
const date = z.custom<CalendarDate>(
  (text) => typeof text === "string" && parseCalendarDate(text) !== undefined,
  "is no date: YYYY-MM-DD, YYYY-MM or YYYY",
);
const dateOrNull = z.union([z.null(), z.literal("").transform(() => null), date], "is no date: YYYY-MM-DD, YYYY-MM or YYYY");
const confidence = z.enum(CONFIDENCES);

interface Span {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}
/** At the coarser of the two precisions, as the database's own check. */
const endsAfterItBegins = ({ from, to }: Span) =>
  from === null || to === null || from.slice(0, to.length) <= to.slice(0, from.length);
const SPAN = "ends before it begins";

const member = z
  .strictObject({ state, from: dateOrNull, to: dateOrNull, source: line, confidence, note: lineOrNull })
  .refine(endsAfterItBegins, SPAN);
const term = z
  .strictObject({
    ...{ from: dateOrNull, to: dateOrNull, regionalGroup: z.enum(REGIONAL_GROUPS) },
    ...{ confidence, note: lineOrNull, source: line },
  })
  .refine(endsAfterItBegins, SPAN);
const partOfRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("grouping"), grouping: slug, ever: z.boolean() }),
  z.strictObject({ kind: z.literal("state"), state }),
  z.strictObject({ kind: z.literal("us_agreement"), atLeast: z.number().min(0).max(1) }),
]);
const rollCall = z.custom<RollCallId>((id) => typeof id === "string" && parseRollCallId(id) === id, "is no id of a roll call");
const rollCalls = z
  .tuple([rollCall], rollCall)
  .refine((ids) => ids.length <= MOST_ROLL_CALLS && new Set(ids).size === ids.length, "names a roll call twice, or too many");
const address = z.union(
  [z.null(), z.literal("").transform(() => null), z.url({ protocol: /^https?$/ })],
  "is no https:// address",
);

/** What a correction may say of each kind of fact, whole; blanks around words and empty ends of spans are put in order. */
export const FACT_SCHEMAS: { readonly [K in FactKind]: z.ZodType<FactDocuments[K]> } = {
  grouping: z.strictObject({ slug, name: line, source: line, members: z.array(member).max(MOST_MEMBERS) }),
  body_membership: z.strictObject({ body: z.enum(BODIES), state, terms: z.array(term).max(MOST_MEMBERS) }),
  definition: z.strictObject({
    ...{ slug, name: line, figureName: line, rule: line, source: line, note: lineOrNull },
    terms: z.array(partOfRule).min(1, "must have one part at least").max(300),
  }),
  claim: z
    .strictObject({
      ...{
        slug: slug.refine((name) => name !== "new", "is the address of readers’ own sentences"),
        sentence: line,
        tested: line,
      },
      source: z.strictObject({ author: line, title: line, publisher: line, date, url: address }),
      ...{ subject: state, defaultDefinition: slug, rollCalls },
    })
    .refine(({ sentence, tested }) => sentence.includes(tested), {
      path: ["tested"],
      error: "must stand in the sentence to the letter",
    }),
  state: z.strictObject({
    ...{ iso3: state, name: line, nameFr: line, nameEs: line, figureName: line, note: lineOrNull, source: line },
  }),
};
