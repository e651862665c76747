import type { Choice } from "../words/Choice";
import type { CalendarDate } from "../words/CalendarDate";
import type { Iso3 } from "../words/Iso3";
import { pastFootnoteMarks } from "./pastFootnoteMarks";
import type { Token } from "./Token";
import type { VotingNames } from "./VotingNames";

/** A name found in a list. `doubt` says why a person should look at it. */
export interface ListedName {
  readonly state: Iso3;
  readonly from: number;
  readonly to: number;
  readonly doubt: string | undefined;
}

/** What stands where a name should, from the first token to before the last, with the states that it may be where that is known already. */
export interface ListedUnknown {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Iso3[] | undefined;
}

export interface NameList {
  readonly choice: Choice;
  readonly names: readonly ListedName[];
  readonly unknown: readonly ListedUnknown[];
  /** Whether the text says of the list that it is empty ("None"). */
  readonly empty: boolean;
  /** Whether something else follows the last name on its line, so that names may have been missed. */
  readonly brokenOff: boolean;
  /** Index of the first token that is not of the list. */
  readonly next: number;
}

interface Place {
  readonly tokens: readonly Token[];
  readonly names: VotingNames;
  readonly date: CalendarDate | undefined;
  readonly limit: number;
}

interface Found {
  readonly name: ListedName | undefined;
  readonly unknown: ListedUnknown | undefined;
  readonly next: number;
}

const SEPARATORS = new Set([",", ";", "|", "•", "·"]);
const AND = new Set(["and", "et", "y", "e"]);
const NOBODY = new Set(["none", "nil", "nobody", "aucun", "aucune", "neant", "ninguno", "ninguna", "-", "–", "—"]);
const ENDS = new Set([".", ":", "]", ")"]);
/** Words in small letters that a name may have. */
const SMALL = new Set("and of the et de des du la le les d del los las y e el".split(" "));
const ENDS_TURNED = new Set(["of", "the", "de", "du", "del", "d"]);
/** What ends a list without a doubt. */
const BREAKS = new Set([".", "]", ")", "*", ";", ":"]);
const LONGEST_NAME = 12;

/** Reads the names from a token on, to the limit or to where the text goes on otherwise. Each token is looked at a bounded number of times. */
export function readNameList(place: Place, from: number, choice: Choice): NameList {
  const nobody = from < place.limit && NOBODY.has(place.tokens[from]?.key ?? "");
  if (nobody) return { choice, names: [], unknown: [], empty: true, brokenOff: false, next: from + 1 };
  const items: Found[] = [];
  const seen = { commas: 0, lines: 0 };
  let at = from;
  while (at < place.limit) {
    const gap = gapBefore(place, at, items.length > 0);
    if (gap.next >= place.limit) at = place.limit;
    const found = at < place.limit ? itemAt(place, gap.next, gap, seen) : undefined;
    if (!found) break;
    if (gap.kind === "comma") seen.commas++;
    if (gap.kind === "line") seen.lines++;
    const turned = gap.kind === "comma" ? turnedName(place, items.at(-1), found) : undefined;
    if (turned) items.pop();
    items.push(turned ?? found);
    at = found.next;
  }
  const names = items.flatMap(({ name }) => name ?? []);
  const unknown = items.flatMap(({ unknown: asked }) => asked ?? []);
  return { choice, names, unknown, empty: false, brokenOff: names.length > 0 && isBrokenOff(place, at), next: at };
}

/** "Korea" and "Republic of" are one name, turned, where no list has the second alone. */
function turnedName({ tokens, names, date }: Place, before: Found | undefined, found: Found): Found | undefined {
  const [first, second] = [before?.name ?? before?.unknown, found.unknown];
  if (!first || !second || found.name || !ENDS_TURNED.has(tokens[second.to - 1]?.key ?? "")) return undefined;
  const text = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(" ");
  const answer = names.resolve(`${text(first.from, first.to)}, ${text(second.from, second.to)}`, date);
  if (answer.kind !== "state") return undefined;
  return {
    name: { state: answer.state, from: first.from, to: second.to, doubt: undefined },
    unknown: undefined,
    next: found.next,
  };
}

/** Whether the line goes on after the list with something that ends no sentence. */
function isBrokenOff({ tokens, limit }: Place, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return at < limit && token?.breaks === 0 && !BREAKS.has(token.key) && !ENDS.has(before?.key ?? "");
}

/** What stands from here to the limit, which is one name or none that is known. */
export function nameWithin(place: Place, at: number): Found {
  const name = nameAt(place, at);
  const whole = { from: at, to: place.limit, candidates: undefined };
  return name?.next === place.limit ? name : { name: undefined, unknown: whole, next: place.limit };
}

type GapKind = "start" | "comma" | "line" | "stop" | "none";

/** What stands between two names: a comma or "and", only a new line, a full stop, or nothing. */
function gapBefore({ tokens, limit }: Place, from: number, inList: boolean): { readonly kind: GapKind; readonly next: number } {
  let at = from;
  let kind: GapKind = inList ? ((tokens[at]?.breaks ?? 0) > 0 ? "line" : "none") : "start";
  for (; at < limit; at++) {
    const key = tokens[at]?.key ?? "";
    const and = AND.has(key) || (key === "-" && inList);
    if (SEPARATORS.has(key) || and) kind = inList ? "comma" : "start";
    else if (ENDS.has(key) && kind !== "comma" && kind !== "start") kind = "stop";
    else if (!["*", "-", "–", "•", "_", '"', "“", "”", "."].includes(key)) break;
    if (ENDS.has(key) && key !== ".") break;
  }
  return { kind: kind === "none" && tokens[at]?.wide === true ? "line" : kind, next: at };
}

function itemAt(
  place: Place,
  at: number,
  gap: { readonly kind: GapKind },
  seen: { commas: number; lines: number },
): Found | undefined {
  const name = nameAt(place, at);
  const perLine = seen.lines >= seen.commas;
  const breaks = place.tokens[at]?.breaks ?? 0;
  const sure = gap.kind === "start" || gap.kind === "comma" || (gap.kind === "line" && perLine);
  if (name) {
    if (sure) return name;
    const endsLine = breaks === 1 && (place.tokens[name.next]?.breaks ?? 1) > 0;
    if (gap.kind !== "none" && !endsLine && !goesOn(place, name.next)) return undefined;
    const doubt =
      gap.kind === "none" || (gap.kind === "line" && breaks === 1)
        ? "no comma stands before it"
        : "it follows what may be the list's end";
    return { ...name, name: name.name && { ...name.name, doubt } };
  }
  const unknown = unknownAt(place, at);
  if (gap.kind === "none" || gap.kind === "stop" || unknown.next === at) return undefined;
  const plausible = looksLikeName(place.tokens, at, unknown.next);
  if (gap.kind === "comma") return plausible || goesOn(place, unknown.next) ? unknown : undefined;
  if (gap.kind === "line" && !perLine) return plausible && goesOn(place, unknown.next) ? unknown : undefined;
  return plausible ? unknown : undefined;
}

/** The longest name here that ends where a name may end and is some state's on the date. */
function nameAt(place: Place, at: number): Found | undefined {
  const { tokens, names, date, limit } = place;
  let doubt: string | undefined;
  for (const match of names.matchesAt(tokens, at, limit)) {
    const marked = pastFootnoteMarks(tokens, match.next, limit);
    if (!endsAt(place, marked)) continue;
    const answer = names.resolve(match.value, date);
    if (isTwoStates(place, at, match.next, answer.kind)) {
      doubt = date === undefined ? "it and the next may be one state, which existed to 2006" : undefined;
      continue;
    }
    const next = pastRemark(tokens, marked, limit);
    if (next > marked) doubt = "a remark in brackets follows it";
    if (answer.kind === "state")
      return { name: { state: answer.state, from: at, to: match.next, doubt }, unknown: undefined, next };
    return { name: undefined, unknown: { from: at, to: match.next, candidates: answer.candidates }, next };
  }
  return undefined;
}

/** Past a short remark in brackets that is no part of the name: "(by proxy)". */
function pastRemark(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.key !== "(" || tokens[at]?.breaks !== 0) return at;
  for (let i = at + 1; i < Math.min(at + LONGEST_NAME, limit); i++) if (tokens[i]?.key === ")") return i + 1;
  return at;
}

/** "Serbia and Montenegro" are two at the end of a list where no date says that there was one state of that name. */
function isTwoStates({ tokens, names, date, limit }: Place, from: number, to: number, kind: string): boolean {
  if (to - from !== 3 || tokens[from + 1]?.key !== "and") return false;
  const two = [from, from + 2].every((at) => names.matchesAt(tokens, at, Math.min(limit, at + 1)).length > 0);
  return two && (date === undefined ? !SEPARATORS.has(tokens[to]?.key ?? "") : kind !== "state");
}

function endsAt({ tokens, names, limit }: Place, at: number): boolean {
  const token = tokens[at];
  if (
    !token ||
    at >= limit ||
    token.breaks > 0 ||
    SEPARATORS.has(token.key) ||
    ENDS.has(token.key) ||
    ["(", "["].includes(token.key)
  )
    return true;
  return (
    (AND.has(token.key) && names.matchesAt(tokens, at + 1, limit).length > 0) || names.matchesAt(tokens, at, limit).length > 0
  );
}

/** Whether after this place comes a comma and another known name: the list goes on. */
function goesOn({ tokens, names, limit }: Place, at: number): boolean {
  const key = tokens[at]?.key ?? "";
  return at < limit && (SEPARATORS.has(key) || AND.has(key)) && names.matchesAt(tokens, at + 1, limit).length > 0;
}

/** From here to the next separator or end of the line. */
function unknownAt({ tokens, names, limit }: Place, at: number): Found {
  let next = at;
  let depth = 0;
  for (; next < limit && next < at + LONGEST_NAME * 2; next++) {
    const token = tokens[next];
    if (!token || (depth === 0 && (SEPARATORS.has(token.key) || ENDS.has(token.key)))) break;
    if (
      next > at &&
      token.breaks > 0 &&
      (token.breaks > 1 || names.matchesAt(tokens, next, limit).length > 0 || !continuesLine(tokens, next))
    )
      break;
    if (token.key === "(") depth++;
    if (token.key === ")") depth--;
    if (AND.has(token.key) && names.matchesAt(tokens, next + 1, limit).length > 0 && next > at) break;
  }
  return { name: undefined, unknown: { from: at, to: next, candidates: undefined }, next };
}

/** A name broken by the line's end goes on in small letters, a bracket, or after one that ends in "of". */
function continuesLine(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.capital === false || SMALL.has(before?.key ?? "");
}

function looksLikeName(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_NAME) return false;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === "word");
  return words[0]?.capital === true && words.every(({ capital, key }) => capital || SMALL.has(key));
}
