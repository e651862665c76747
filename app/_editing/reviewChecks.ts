import { checksOf } from "../../analysis/entry/checksOf";
import { entryFactsOf } from "../../analysis/entry/entryFactsOf";
import { parseCalendarDate } from "../../formats/words/CalendarDate";
import { checkInWords } from "../_entry/checkInWords";
import type { Preview } from "./Editing";
import { nameOfState } from "./nameOfState";

/** A draft's text was settled when it was entered; what is checked again is the document, against the release of now. */
const SETTLED = { inTwoLists: [], warnings: [] };

/** What of a draft a person should look at, in sentences, the gravest first: the same checks as on entering it. */
export function reviewChecks({ draft: { document, target }, before }: Preview): readonly string[] {
  const { body, date, subject, title, symbol, draft } = document;
  const known = { body: body ?? undefined, date: parseCalendarDate(date), subject: subject ?? undefined };
  const facts = entryFactsOf(before, { ...known, title, symbol, draft });
  const checks = checksOf(document, SETTLED, facts, target);
  return checks.map((check) => checkInWords(check, (state) => nameOfState(before, state)).sentence);
}
