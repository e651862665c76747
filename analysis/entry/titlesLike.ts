import { nameKey } from "../../formats/names/nameKey";
import type { Body } from "../../formats/words/Body";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { bodyGroupOf } from "../bodyGroupOf";

/** A title that texts had before, with what the last of them was filed under. */
export interface KnownTitle {
  readonly title: string;
  readonly subject: Iso3 | null;
  readonly topics: readonly string[];
  readonly agendaItem: string | null;
  /** Of the last text of this title. */
  readonly symbol: string | null;
  readonly date: CalendarDate;
}

const MOST = 8;

/**
 * Titles of adoptions that have all of the words, or whose country's code or name has them; those of the same body first, then the latest.
 * None for an empty text.
 */
export function titlesLike(release: Release, text: string, body?: Body): readonly KnownTitle[] {
  const words = nameKey(text)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const found = new Map<string, { readonly known: KnownTitle; readonly isOfBody: boolean }>();
  for (const { title, subject, topics, agendaItem, symbol, date, kind, body: own } of release.rollCalls.toReversed()) {
    const key = nameKey(title);
    const named = `${key} ${subject === null ? "" : subject.toLowerCase()}`;
    if (kind !== "adoption" || !words.every((word) => ` ${named}`.includes(` ${word}`))) continue;
    const isOfBody = body !== undefined && bodyGroupOf(own) === bodyGroupOf(body);
    const before = found.get(key);
    const known = { title, subject, topics, agendaItem, symbol, date };
    if (!before || (isOfBody && !before.isOfBody)) found.set(key, { known, isOfBody });
  }
  const ranked = [...found.values()].sort(
    (a, b) => Number(b.isOfBody) - Number(a.isOfBody) || (a.known.date < b.known.date ? 1 : -1),
  );
  return ranked.slice(0, MOST).map(({ known }) => known);
}
