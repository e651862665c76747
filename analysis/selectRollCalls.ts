import type { Body } from "../formats/words/Body";
import type { CalendarDate } from "../formats/words/CalendarDate";
import { spanCovers } from "../formats/words/DateSpan";
import type { Release } from "../release/Release";

/** Which roll calls a question is about; what is left out narrows nothing. */
export interface RollCallSelection {
  /** The first day. */
  readonly from?: CalendarDate | undefined;
  /** The last day. */
  readonly to?: CalendarDate | undefined;
  readonly body?: Body | undefined;
  /** One topic, whole; case and accents do not matter. */
  readonly topic?: string | undefined;
}

/**
 * The rows of the roll calls that are meant, in the release's order, of every kind, with or without choices.
 * A date without a day is in where any of its days would be. Without a body all are in, a committee's vote on a text beside the plenary's.
 */
export function selectRollCalls({ rollCalls }: Release, { from, to, body, topic }: RollCallSelection): readonly number[] {
  const span = { from: from ?? null, to: to ?? null };
  const sought = topic === undefined ? undefined : fold(topic);
  const rows: number[] = [];
  rollCalls.forEach((rollCall, row) => {
    const isMeant =
      (body === undefined || rollCall.body === body) &&
      (sought === undefined || rollCall.topics.some((of) => fold(of) === sought)) &&
      spanCovers(span, rollCall.date);
    if (isMeant) rows.push(row);
  });
  return rows;
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
