import type { DrawRequest } from "./messages";

/** A request as one text, the same however its query was ordered. */
export function requestKey({ release, name, query, widths }: DrawRequest): string {
  const entries = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([release, name, entries, widths]);
}
