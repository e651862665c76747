/** A date as the record gives it: `2014-03-28`, or shorter where the source is (`1946-05`, `1946`). Shorter dates sort before their days. */
export type CalendarDate = string & { readonly __brand: "CalendarDate" };

const FORM = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The date, or `undefined` where the text is not `YYYY`, `YYYY-MM` or a `YYYY-MM-DD` that the calendar has. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!FORM.test(text)) return undefined;
  // The 28th and before are in every month.
  if (text.length === 10 && text.slice(8) > "28" && new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text)
    return undefined;
  return text as CalendarDate;
}
