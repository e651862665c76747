import { type RollCallEntry, rollCallEntry } from "../../formats/entry/RollCallEntry";
import { z } from "zod";

/** An entry as a browser keeps it until the server has it. */
export interface KeptEntry {
  /** The draft that it belongs to; `null`: the server has none yet. */
  readonly id: string | null;
  /** The version that it goes on from, and that version's document. */
  readonly version: number;
  readonly base: RollCallEntry;
  readonly document: RollCallEntry;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const PREFIX = "recorded-vote.entry";
const kept = z.object({
  id: z.string().nullable(),
  version: z.number(),
  base: rollCallEntry,
  document: rollCallEntry,
  at: z.number(),
});

/** Where one tab keeps its entry: two tabs on one draft never write over each other. */
export function keyOfEntry(id: string | null, tab: string): string {
  return `${PREFIX}.${id ?? "new"}.${tab}`;
}

/** @returns false where the browser has no room or does not allow it */
export function keepEntry(storage: Storage, tab: string, entry: KeptEntry): boolean {
  try {
    storage.setItem(keyOfEntry(entry.id, tab), JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
}

/** Every entry that this browser keeps for a draft, the latest first. What cannot be read is left where it is. */
export function entriesKept(storage: Storage, id: string | null): readonly { readonly key: string; readonly entry: KeptEntry }[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? "");
  const own = keys.filter((key) => key.startsWith(`${PREFIX}.${id ?? "new"}.`));
  const entries = own.flatMap((key) => {
    const entry = readKept(storage.getItem(key));
    return entry ? [{ key, entry }] : [];
  });
  return entries.sort((a, b) => b.entry.at - a.entry.at);
}

function readKept(text: string | null): KeptEntry | undefined {
  try {
    return kept.safeParse(JSON.parse(text ?? "")).data;
  } catch {
    return undefined;
  }
}
