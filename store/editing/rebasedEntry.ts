import { type RollCallEntry, rollCallEntry } from "../../formats/entry/RollCallEntry";
import { canonicalJson } from "../../release/canonicalJson";

/**
 * A correction as if it had been begun from what the vote is now: what the editor changed stays changed, all else is what it is now. Choices go state by state.
 * @param base what the vote was when the correction was begun
 */
export function rebasedEntry(document: RollCallEntry, base: RollCallEntry, now: RollCallEntry): RollCallEntry {
  const own = changedParts(document, base);
  const choices = { ...now.choices, ...changedParts(document.choices, base.choices) };
  const goneStates = Object.keys(base.choices).filter((state) => !(state in document.choices));
  const kept = Object.entries(choices).filter(([state]) => !goneStates.includes(state));
  return rollCallEntry.parse({ ...now, ...own, choices: Object.fromEntries(kept) });
}

function changedParts<T extends object>(mine: T, base: T): Partial<T> {
  const was = new Map<string, unknown>(Object.entries(base));
  const changed = Object.entries(mine).filter(([name, value]) => canonicalJson(value) !== canonicalJson(was.get(name) ?? null));
  return Object.fromEntries(changed) as Partial<T>;
}
