import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import { parseCalendarDate } from "../../formats/words/CalendarDate";

/** Where to ask what the release knows of a vote; the same address while nothing changes that it depends on. */
export function addressOfFacts({ body, date, subject, title, symbol, draft }: RollCallEntry): string {
  const said = { body: body ?? "", date: parseCalendarDate(date) ?? "", subject: subject ?? "", symbol, draft };
  // A text on a country is compared by the country, any other by its title.
  const parts = Object.entries(subject === null ? { ...said, title } : said).filter(([, value]) => value !== "");
  return `/admin/api/entry/facts?${new URLSearchParams(parts).toString()}`;
}
