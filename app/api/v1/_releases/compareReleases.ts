import { CHOICES } from "../../../../formats/words/Choice";
import type { Release } from "../../../../release/Release";
import type { RollCallId } from "../../../../release/RollCallId";

/** Which roll calls a release has that the one before had not, has otherwise, or has no more. By date, then id. */
export interface Changes {
  readonly added: readonly RollCallId[];
  readonly changed: readonly RollCallId[];
  readonly removed: readonly RollCallId[];
}

/**
 * What a release changed; `changed` are roll calls that differ in any word of their record or in any choice.
 * @param before `undefined` for the first release: all is added
 */
export function compareReleases(before: Release | undefined, after: Release): Changes {
  const ids = after.rollCalls.map(({ id }) => id);
  if (!before) return { added: ids, changed: [], removed: [] };
  const differs = choicesDiffer(before, after);
  return {
    added: ids.filter((id) => !before.rollCallIndex.has(id)),
    changed: ids.filter((id, index) => {
      const old = before.rollCallIndex.get(id);
      return old !== undefined && (recordOf(before, old) !== recordOf(after, index) || differs(old, index));
    }),
    removed: before.rollCalls.map(({ id }) => id).filter((id) => !after.rollCallIndex.has(id)),
  };
}

function recordOf(release: Release, index: number): string {
  return JSON.stringify(release.rollCalls[index], (_, value: unknown) => (isRecord(value) ? sorted(value) : value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Word by word where both releases number the states alike, which is 60 times faster; else state by state. */
function choicesDiffer(before: Release, after: Release): (old: number, index: number) => boolean {
  const codes = [...new Set([...before.stateIndex.keys(), ...after.stateIndex.keys()])];
  const alike = codes.every((code) => before.stateIndex.get(code) === after.stateIndex.get(code));
  if (!alike) {
    const places = codes.map((code) => [before.stateIndex.get(code) ?? -1, after.stateIndex.get(code) ?? -1] as const);
    const choice = (release: Release, index: number, place: number) =>
      place < 0 ? undefined : release.choices.choiceOf(index, place);
    return (old, index) => places.some(([a, b]) => choice(before, old, a) !== choice(after, index, b));
  }
  const words = [...Array(after.choices.wordsPerPlane).keys()];
  const { choices: was } = before;
  return (old, index) =>
    CHOICES.some((_, of) => words.some((word) => was.word(old, of, word) !== after.choices.word(index, of, word)));
}
