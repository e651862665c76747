import { resolveState } from "../formats/names/resolveState";
import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { nameIndexOf } from "./nameIndexOf";

/** What a list of names says: the states, each once, by code; and what of it is no state's name or the name of several, as written. */
export interface StateList {
  readonly states: readonly Iso3[];
  readonly unknown: readonly string[];
}

/** So many parts of "Korea, Republic of" at most make up one name. */
const LONGEST = 3;

/**
 * The states of a list in any spelling: names or codes, in lines or with semicolons, commas, tabs or, for codes, blanks between.
 * A comma may also be part of a name ("Korea, Republic of"): the longest run of parts that is one counts.
 */
export function readStateList(release: Release, text: string, date: CalendarDate): StateList {
  const states = new Set<Iso3>();
  const unknown: string[] = [];
  for (const line of text.split(/[\n\r\t;]+/)) {
    const parts = partsOf(line);
    for (let at = 0; at < parts.length;) {
      const found = longestName(release, parts.slice(at, at + LONGEST), date);
      if (found) found.states.forEach((state) => states.add(state));
      else unknown.push(parts[at] ?? "");
      at += found?.length ?? 1;
    }
  }
  return { states: [...states].sort(), unknown };
}

function partsOf(line: string): readonly string[] {
  // A dash or a number before a name is the list's, a full stop after the last one the sentence's.
  const clean = line.replace(/^\s*([-*•·–]|\d+[.)])\s+/, "").replace(/\.\s*$/, "");
  return clean
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function longestName(
  release: Release,
  parts: readonly string[],
  date: CalendarDate,
): { readonly states: readonly Iso3[]; readonly length: number } | undefined {
  for (let length = parts.length; length > 0; length--) {
    const state = stateNamed(release, parts.slice(0, length).join(", "), date);
    if (state) return { states: [state], length };
  }
  const several = piecesOf(parts[0] ?? "").find((pieces) => pieces.every((piece) => stateNamed(release, piece, date)));
  return several && { states: several.flatMap((piece) => stateNamed(release, piece, date) ?? []), length: 1 };
}

/** Ways in which one part may still be several names: "USA JPN", "Japan and Cuba", "and Cuba". */
function piecesOf(part: string): readonly (readonly string[])[] {
  return [part.split(/\s+and\s+(?:the\s+)?/i), [part.replace(/^and\s+/i, "")], part.split(/\s+/)];
}

function stateNamed(release: Release, text: string, date: CalendarDate): Iso3 | undefined {
  const named = resolveState(nameIndexOf(release), { code: null, name: text, date });
  if (named.kind === "state") return named.state;
  if (!/^[A-Za-z]{2,3}$/.test(text)) return undefined;
  const coded = resolveState(nameIndexOf(release), { code: text, name: null, date });
  return coded.kind === "state" ? coded.state : undefined;
}
