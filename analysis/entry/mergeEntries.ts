import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import { isSameJson } from "./isSameJson";

/** One part of an entry that two people changed: a field, or one state's choice. */
export interface EntryDifference {
  readonly field: keyof RollCallEntry;
  /** The state, or the name as written, where the part is one of `choices` or `answers`. */
  readonly key: string | undefined;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Both changed it, and not to the same: a person must say which. */
  readonly isConflict: boolean;
}

export interface MergedEntries {
  /** Both sides' changes; where they conflict, mine. */
  readonly merged: RollCallEntry;
  /** Everything that they changed since `base`, conflicts first. */
  readonly differences: readonly EntryDifference[];
}

interface Part {
  readonly field: keyof RollCallEntry;
  readonly key: string | undefined;
  readonly value: unknown;
}

type Parts = ReadonlyMap<string, Part>;

const BY_KEY = ["choices", "answers"] as const satisfies readonly (keyof RollCallEntry)[];

/**
 * Puts two changed copies of one entry together, field by field, and choices state by state.
 * @param base the copy that both began with
 */
export function mergeEntries(base: RollCallEntry, mine: RollCallEntry, theirs: RollCallEntry): MergedEntries {
  const [was, own, other] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  const differences = [...new Set([...was.keys(), ...own.keys(), ...other.keys()])].flatMap((path): EntryDifference[] => {
    const [before, me, they] = [was.get(path)?.value, own.get(path)?.value, other.get(path)?.value];
    const part = own.get(path) ?? other.get(path) ?? was.get(path);
    if (!part || isSameJson(before, they) || isSameJson(me, they)) return [];
    return [{ field: part.field, key: part.key, mine: me, theirs: they, isConflict: !isSameJson(before, me) }];
  });
  const merged = differences.filter(({ isConflict }) => !isConflict).reduce(takeTheirs, mine);
  return { merged, differences: differences.sort((a, b) => Number(b.isConflict) - Number(a.isConflict)) };
}

/** The entry with their value in one part. */
export function takeTheirs(
  entry: RollCallEntry,
  { field, key, theirs }: Pick<EntryDifference, "field" | "key" | "theirs">,
): RollCallEntry {
  if (key === undefined) return { ...entry, [field]: theirs };
  const others = Object.entries(entry[field] as object).filter(([other]) => other !== key);
  return { ...entry, [field]: Object.fromEntries(theirs === undefined ? others : [...others, [key, theirs]]) };
}

function partsOf(entry: RollCallEntry): Parts {
  const fields = Object.keys(entry) as (keyof RollCallEntry)[];
  const parts = new Map<string, Part>();
  for (const field of fields) {
    if (!BY_KEY.some((keyed) => keyed === field)) parts.set(field, { field, key: undefined, value: entry[field] });
  }
  for (const field of BY_KEY)
    for (const [key, value] of Object.entries(entry[field])) parts.set(`${field} ${key}`, { field, key, value });
  return parts;
}
