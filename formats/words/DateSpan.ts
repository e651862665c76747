import type { CalendarDate } from "./CalendarDate";

/** From the first day to the last, both included. `null`: not known, or not ended. */
export interface DateSpan {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/**
 * Whether the span holds on the date, compared at the coarser of the two precisions: on `1991-12`, a span that ended on 1991-12-24 still holds.
 * The General Assembly's data gives no true day before 2003, so a finer comparison would be made up.
 */
export function spanCovers(span: DateSpan, date: CalendarDate): boolean {
  return notAfter(span.from, date) && notBefore(span.to, date);
}

function notAfter(from: CalendarDate | null, date: CalendarDate): boolean {
  return from === null || from.slice(0, date.length) <= date.slice(0, from.length);
}

function notBefore(to: CalendarDate | null, date: CalendarDate): boolean {
  return to === null || to.slice(0, date.length) >= date.slice(0, to.length);
}
