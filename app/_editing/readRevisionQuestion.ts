import { z } from "zod";
import { parseCalendarDate } from "../../formats/words/CalendarDate";
import type { RevisionQuestion } from "../../store/revisions/searchRevisions";

const text = z
  .string()
  .max(200, "is longer than 200 characters")
  .refine((value) => !value.includes("\0"), "holds a zero byte");
const day = z
  .string()
  .refine((value) => value.length === 10 && parseCalendarDate(value) !== undefined, "must be a day, YYYY-MM-DD");

const question = z.strictObject({
  who: text.optional(),
  what: text.optional(),
  subject: text.optional(),
  text: text.optional(),
  from: day.optional(),
  to: day.optional(),
  before: z
    .string()
    .regex(/^[1-9]\d{0,9}$/, "must be the number of a revision")
    .transform(Number)
    .optional(),
});

/** What an address asks of the revisions; fields left empty in the form ask nothing. */
export function readRevisionQuestion(
  parameters: Iterable<readonly [string, string]>,
): { readonly question: RevisionQuestion } | { readonly problem: string } {
  const asked = [...parameters].map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== "");
  const parsed = question.safeParse(Object.fromEntries(asked));
  if (parsed.success) return { question: parsed.data };
  return { problem: parsed.error.issues.map(({ path, message }) => `${path.join(".") || "The address"} ${message}`).join("; ") };
}
