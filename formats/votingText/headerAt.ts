import type { Choice } from "../words/Choice";
import { CHOICE_PHRASES, SHORT_HEADINGS } from "./choicePhrases";
import { numberAt } from "./numberAt";
import type { Token } from "./Token";
import type { VotingNames } from "./VotingNames";

/** The heading of a list: "In favour:", "YES (28)", "Votent pour :". */
export interface ListHeader {
  readonly kind: "header";
  readonly choice: Choice;
  /** The number printed with it, where there is one. */
  readonly printed: number | undefined;
  readonly continued: boolean;
  readonly at: number;
  /** Index of the first token of the list. */
  readonly next: number;
}

const OPENING = new Set(["[", "(", "*", "•", "·", "-", "–", "—", "|", '"', "“", "#", "_"]);
const ENDING = new Set([".", ";", ",", ")", "]", "|", "–", "—", ":", "*"]);
const SUFFIXES = new Set(["continued", "cont", "suite", "continuacion"]);
const FRAME = new Set(["*", "_"]);

/** The heading that begins at the token: followed by a colon, or alone on its line, or at a line's beginning before a name. */
export function headerAt(tokens: readonly Token[], at: number, names: VotingNames): ListHeader | undefined {
  const first = tokens[at];
  if (first?.kind !== "word") return undefined;
  const [phrase] = CHOICE_PHRASES.matchesAt(tokens, at, tokens.length);
  if (!phrase || (SHORT_HEADINGS.has(first.key) && phrase.next === at + 1 && !first.capital)) return undefined;
  const after = afterHeading(tokens, phrase.next);
  const startsLine = beginsLine(tokens, at);
  const standsApart = startsLine || first.capital || ENDING.has(tokens[at - 1]?.key ?? "");
  const beforeName = () => !SHORT_HEADINGS.has(first.key) && names.matchesAt(tokens, after.next, after.next + 12).length > 0;
  const closed = tokens[after.next] === undefined || (tokens[after.next]?.breaks ?? 0) > 0;
  if (!(after.colon ? standsApart : startsLine && (closed || beforeName()))) return undefined;
  return { kind: "header", choice: phrase.value, printed: after.printed, continued: after.continued, at, next: after.next };
}

function beginsLine(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > at - 4; i--) {
    const token = tokens[i];
    if (!token || token.breaks > 0) return true;
    if (!OPENING.has(tokens[i - 1]?.key ?? "")) return false;
  }
  return false;
}

/** What may stand between the heading's words and its list: "(continued)", a number in or out of brackets, colons, marks of emphasis. */
function afterHeading(tokens: readonly Token[], from: number) {
  let [at, colon, continued] = [from, false, false];
  let printed: number | undefined;
  for (let steps = 0; steps < 10; steps++) {
    const token = tokens[at];
    if (!token || (token.breaks > 0 && token.key !== ":" && !(printed === undefined && isCountAlone(tokens, at)))) break;
    const inner = token.key === "(" || token.key === "[" ? tokens[at + 1] : undefined;
    const number = printed === undefined ? numberAt(tokens, inner ? at + 1 : at) : undefined;
    if (inner && SUFFIXES.has(inner.key)) [continued, at] = [true, pastClosing(tokens, at + 2)];
    else if (number && (inner !== undefined || token.kind === "number")) {
      printed = number.value;
      at = inner ? pastClosing(tokens, number.next) : number.next;
    } else if (token.key === ":") [colon, at] = [true, at + 1];
    else if (FRAME.has(token.key) || (["-", "–", "—", "=", "|"].includes(token.key) && tokens[at + 1]?.breaks === 0)) at++;
    else if (printed !== undefined && (token.key === "votes" || token.key === "states")) at++;
    else break;
  }
  return { next: at, colon, continued, printed };
}

/** A number, in brackets or not, that has its line for itself. */
function isCountAlone(tokens: readonly Token[], at: number): boolean {
  const isOpen = tokens[at]?.key === "(" || tokens[at]?.key === "[";
  const number = numberAt(tokens, isOpen ? at + 1 : at);
  if (!number || (!isOpen && tokens[at]?.kind !== "number")) return false;
  return (tokens[isOpen ? pastClosing(tokens, number.next) : number.next]?.breaks ?? 1) > 0;
}

function pastClosing(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + 4; i++) if (tokens[i]?.key === ")" || tokens[i]?.key === "]") return i + 1;
  return at;
}
