import { EditRefused } from "../editing/EditRefused";
import type { KeptRow } from "./FactTable";

/** Columns that each correction sets beside what it corrects; the row is asked for by its version, so whoever was faster is never written over. */
export function nextVersion({ version }: KeptRow) {
  return { version: version + 1, origin: "editor" as const };
}

/** @throws EditRefused `stale` where the row was not there in that version */
export function inOneVersion({ count }: { readonly count: number }): void {
  if (count !== 1) throw new EditRefused({ reason: "stale", detail: "It was changed since you opened it." });
}
