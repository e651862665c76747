import type { Choice } from "../words/Choice";
import { CHOICE_PHRASES } from "./choicePhrases";
import type { Token } from "./Token";
import type { VotingNames } from "./VotingNames";

/** Lines that each give one state with its choice: "Y ALBANIA", "Albania: in favour". */
export interface MarkedLines {
  readonly kind: "lines";
  readonly lines: readonly MarkedLine[];
  readonly at: number;
  readonly next: number;
}

export interface MarkedLine {
  readonly choice: Choice;
  /** Indexes of the name's first token and of the one after it. */
  readonly from: number;
  readonly to: number;
}

/** The letters of the UN Digital Library's voting records. */
const LETTERS: ReadonlyMap<string, Choice> = new Map([
  ["y", "in_favour"],
  ["n", "against"],
  ["a", "abstaining"],
  ["x", "non_voting"],
]);
const FEWEST = 3;
const LONGEST_LINE = 20;
const BETWEEN = new Set([":", "-", "–", "—", "|", ",", ".", ";", "=", '"']);

/** The run of such lines that begins here; three at least, as one alone may be anything. Between them a line with a name alone did not vote. */
export function markedLinesAt(tokens: readonly Token[], at: number, names: VotingNames): MarkedLines | undefined {
  if ((tokens[at]?.breaks ?? 0) === 0) return undefined;
  const lines: MarkedLine[] = [];
  let known = 0;
  let next = at;
  for (let end = lineEnd(tokens, next); end !== undefined; end = lineEnd(tokens, next)) {
    const line = markedLine(tokens, next, end) ?? (lines.length > 0 ? unmarkedLine(tokens, next, end, names) : undefined);
    if (!line) break;
    const isKnown = names.matchesAt(tokens, line.from, line.to).some((match) => match.next === line.to);
    if (!isKnown && lines.length < FEWEST) return undefined;
    if (isKnown) known++;
    lines.push(line);
    next = end;
  }
  return known >= FEWEST ? { kind: "lines", lines, at, next } : undefined;
}

function lineEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!tokens[at]) return undefined;
  for (let end = at + 1; end <= at + LONGEST_LINE; end++) if ((tokens[end]?.breaks ?? 1) > 0) return end;
  return undefined;
}

function markedLine(tokens: readonly Token[], begin: number, end: number): MarkedLine | undefined {
  const [from, to] = [pastBetween(tokens, begin, end), beforeBetween(tokens, end, begin)];
  const first = tokens[from]?.capital === true ? LETTERS.get(tokens[from]?.key ?? "") : undefined;
  if (first && to > from + 1) return { choice: first, from: pastBetween(tokens, from + 1, to), to };
  for (let at = from + 1; at < to; at++) {
    const letter = at === to - 1 && tokens[at]?.capital === true ? LETTERS.get(tokens[at]?.key ?? "") : undefined;
    const phrase = CHOICE_PHRASES.matchesAt(tokens, at, to).find(({ next }) => next === to);
    const choice = letter ?? phrase?.value;
    if (choice) return { choice, from, to: beforeBetween(tokens, at, from) };
  }
  return undefined;
}

function unmarkedLine(tokens: readonly Token[], from: number, to: number, names: VotingNames): MarkedLine | undefined {
  return names.matchesAt(tokens, from, to)[0]?.next === to ? { choice: "non_voting", from, to } : undefined;
}

function pastBetween(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && BETWEEN.has(tokens[at]?.key ?? "")) at++;
  return at;
}

function beforeBetween(tokens: readonly Token[], to: number, from: number): number {
  let at = to;
  while (at > from + 1 && BETWEEN.has(tokens[at - 1]?.key ?? "")) at--;
  return at;
}
