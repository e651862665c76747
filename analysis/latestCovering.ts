import type { CalendarDate } from "../formats/words/CalendarDate";
import { spanCovers, type DateSpan } from "../formats/words/DateSpan";

/** Of the spans that hold on the date, the one that began last; one whose beginning is not known counts as the earliest. */
export function latestCovering<T extends DateSpan>(spans: readonly T[], date: CalendarDate): T | undefined {
  let latest: T | undefined;
  for (const span of spans) {
    if (spanCovers(span, date) && (latest === undefined || (span.from ?? "") > (latest.from ?? ""))) latest = span;
  }
  return latest;
}
