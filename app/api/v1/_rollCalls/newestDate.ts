import type { CalendarDate } from "../../../../formats/words/CalendarDate";
import type { Release } from "../../../../release/Release";

/** The day that a release speaks of unless another is asked for: that of its newest roll call. Never today, so that an answer stays the same. */
export function newestDate(release: Release): CalendarDate {
  return release.rollCalls.at(-1)?.date ?? (release.info.publishedAt.slice(0, 10) as CalendarDate);
}
