import { DEFAULT_LIMIT } from "../_parameters/common";
import { cursorAt, offsetOf } from "./cursor";
import type { Asked } from "./Endpoint";

/** A part of a list, and the address of the next part. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: string | null;
}

/**
 * The part of the list that `limit` and `cursor` ask for.
 * `next` names the release, so that a walk through a list stays in the release in which it began and meets each item once.
 */
export function takePage<T>(all: readonly T[], asked: Asked): Page<T> {
  const { limit = DEFAULT_LIMIT, cursor } = asked.query as { limit?: number; cursor?: string };
  const offset = offsetOf(cursor, asked, all.length);
  const end = offset + limit;
  return { items: all.slice(offset, end), total: all.length, next: end < all.length ? nextAddress(end, asked) : null };
}

function nextAddress(offset: number, asked: Asked): string {
  const parameters = new URLSearchParams([...asked.sent]);
  parameters.set("release", String(asked.release.info.number));
  parameters.set("cursor", cursorAt(offset, asked));
  return `${asked.address}?${parameters.toString()}`;
}
