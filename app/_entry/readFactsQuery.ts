import { z } from "zod";
import type { EntryFactsQuery } from "../../analysis/entry/EntryFacts";
import { BODIES } from "../../formats/words/Body";
import { parseCalendarDate } from "../../formats/words/CalendarDate";
import { parseIso3 } from "../../formats/words/Iso3";

const text = z.string().max(2_000).optional();

const query = z.strictObject({
  body: z.enum(BODIES).optional(),
  date: text.transform((date) => (date === undefined ? undefined : parseCalendarDate(date))),
  subject: text.transform((code) => (code === undefined ? undefined : parseIso3(code))),
  title: text,
  symbol: text,
  draft: text,
});

/** What the address says of the vote; `undefined` where it cannot be read. */
export function readFactsQuery(address: string): EntryFactsQuery | undefined {
  return query.safeParse(Object.fromEntries(new URL(address).searchParams)).data;
}
