import type { FactDocument } from "../release/Fact";
import { canonicalJson } from "../release/canonicalJson";

/** A part of a fact that differs. */
export interface PartChange {
  /** The field; of a list of memberships or terms: `members`, `terms`. */
  readonly part: string;
  /** Whose membership it is; `null` where the part is not one state's. */
  readonly state: string | null;
  /** As the document has it; of a list, what only this side has. `null`: nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

/** How a fact differs from what it was, part by part in the order of its document; memberships state by state. `undefined`: there is none on that side. */
export function factDifference(before: FactDocument | undefined, after: FactDocument | undefined): readonly PartChange[] {
  const [was, is] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(after ?? {}))];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((part) => {
    const [old, now] = [was.get(part) as unknown, is.get(part) as unknown];
    if (!isListOfRecords(old) && !isListOfRecords(now)) return differing(part, null, old, now);
    return listDifference(part, listOf(old), listOf(now));
  });
}

type Entry = Readonly<Record<string, unknown>>;

function listDifference(part: string, was: readonly Entry[], is: readonly Entry[]): readonly PartChange[] {
  const [old, now] = [was.map(canonicalJson), is.map(canonicalJson)];
  const gone = was.filter((_, place) => !now.includes(old[place] ?? ""));
  const come = is.filter((_, place) => !old.includes(now[place] ?? ""));
  // Terms of a rule that name a state are parts of the rule, not memberships of that state.
  const ownerOf = ({ state, kind }: Entry) => (typeof state === "string" && kind === undefined ? state : null);
  const owners = [...new Set([...gone, ...come].map(ownerOf))].sort();
  return owners.map((state) => {
    const of = (entries: readonly Entry[]) => entries.filter((entry) => ownerOf(entry) === state);
    return { part, state, before: orNull(of(gone)), after: orNull(of(come)) };
  });
}

function differing(part: string, state: string | null, before: unknown, after: unknown): readonly PartChange[] {
  const [old, now] = [before ?? null, after ?? null];
  return canonicalJson(old) === canonicalJson(now) ? [] : [{ part, state, before: old, after: now }];
}

function orNull(entries: readonly Entry[]): readonly Entry[] | null {
  return entries.length === 0 ? null : entries;
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === "object";
}

function listOf(value: unknown): readonly Entry[] {
  return isListOfRecords(value) ? (value as readonly Entry[]) : [];
}
