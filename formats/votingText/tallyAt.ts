import type { Choice } from "../words/Choice";
import { CHOICE_PHRASES } from "./choicePhrases";
import { numberAt } from "./numberAt";
import { pastFootnoteMarks } from "./pastFootnoteMarks";
import type { Token } from "./Token";

/** A number of a tally, and the brackets behind it that may hold the names. */
export interface TallyPart {
  readonly choice: Choice;
  readonly value: number;
  /** Indexes of the first token within the brackets and of the closing one. */
  readonly list: { readonly from: number; readonly to: number } | undefined;
}

/** The announced result: "by 30 votes to 6, with 11 abstentions", "119 in favour to 19 against (…), with 48 abstentions (…)". */
export interface AnnouncedTally {
  readonly kind: "tally";
  readonly parts: readonly TallyPart[];
  /** Whether the words say which number is which; "85 votes to 55" leaves that to the outcome. */
  readonly labelled: boolean;
  readonly at: number;
  readonly next: number;
}

interface Counted {
  readonly part: TallyPart;
  readonly next: number;
}

const VOTES = new Set(["vote", "votes", "voix", "votos", "voto"]);
const VERSUS = new Set(["to", "against", "contre", "contra"]);
const VOTERS = new Set([...VOTES, "member", "members", "states", "countries", "delegations", "voting", "voted", "were"]);
const LINKS = new Set([
  ",",
  ";",
  ":",
  "and",
  "to",
  "with",
  "by",
  "avec",
  "et",
  "y",
  "con",
  "por",
  "par",
  "versus",
  "there",
  "were",
  "contre",
  "against",
]);
const LEADING = new Set(["of", "by", "was", "is", ":", "(", "vote", "de", "par", "por"]);
const VERDICTS = new Set(["voting", "adopted", "rejected", "approved", "carried", "adopte", "adoptee", "rejete", "votacion"]);
const DASHES = new Set(["-", "–", "—", "/"]);
const MOST_LINKS = 4;

export function tallyAt(tokens: readonly Token[], at: number, brackets: ReadonlyMap<number, number>): AnnouncedTally | undefined {
  return plainTally(tokens, at, brackets) ?? labelledTally(tokens, at, brackets);
}

/** "27 to 6, with 14 abstentions": for, then against, or the other way round where it was rejected. */
function plainTally(tokens: readonly Token[], at: number, brackets: ReadonlyMap<number, number>): AnnouncedTally | undefined {
  const first = numberAt(tokens, at);
  if (!first) return undefined;
  const saysVotes = VOTES.has(tokens[first.next]?.key ?? "");
  const inFavour = withList(tokens, "in_favour", first.value, saysVotes ? first.next + 1 : first.next, brackets);
  const versus = tokens[inFavour.next]?.key ?? "";
  const dashed = DASHES.has(versus);
  if (!(VERSUS.has(versus) || dashed) || !(saysVotes ? !dashed : followsVote(tokens, at))) return undefined;
  const second = numberAt(tokens, inFavour.next + 1);
  if (!second || labelAt(tokens, second.next)?.choice === "in_favour") return undefined;
  const label = labelAt(tokens, second.next);
  const against = withList(
    tokens,
    "against",
    second.value,
    label?.choice === "against" ? label.next : pastVotes(tokens, second.next),
    brackets,
  );
  const third = dashed && DASHES.has(tokens[against.next]?.key ?? "") ? numberAt(tokens, against.next + 1) : undefined;
  const rest = third
    ? [withList(tokens, "abstaining", third.value, third.next, brackets)]
    : furtherParts(tokens, against.next, brackets, new Set(["in_favour", "against"]));
  const next = rest.at(-1)?.next ?? against.next;
  return { kind: "tally", labelled: false, at, next, parts: [inFavour.part, against.part, ...rest.map(({ part }) => part)] };
}

/** "18 in favour, six against and 21 abstentions": at least two numbers, each with its word. */
function labelledTally(tokens: readonly Token[], at: number, brackets: ReadonlyMap<number, number>): AnnouncedTally | undefined {
  const first = labelledPart(tokens, at, brackets);
  if (!first) return undefined;
  const parts = [first, ...furtherParts(tokens, first.next, brackets, new Set([first.part.choice]))];
  if (parts.length < 2 && !(first.part.choice === "in_favour" && followsVote(tokens, at))) return undefined;
  return { kind: "tally", labelled: true, at, next: parts.at(-1)?.next ?? first.next, parts: parts.map(({ part }) => part) };
}

function furtherParts(
  tokens: readonly Token[],
  from: number,
  brackets: ReadonlyMap<number, number>,
  seen: Set<Choice>,
): readonly Counted[] {
  const found: Counted[] = [];
  for (let next = from; found.length < 4;) {
    const part = linkedPart(tokens, next, brackets);
    if (!part || seen.has(part.part.choice)) break;
    seen.add(part.part.choice);
    found.push(part);
    next = part.next;
  }
  return found;
}

function linkedPart(tokens: readonly Token[], from: number, brackets: ReadonlyMap<number, number>): Counted | undefined {
  for (let at = from; at <= from + MOST_LINKS; at++) {
    const part = labelledPart(tokens, at, brackets);
    if (part) return part;
    if (!LINKS.has(tokens[at]?.key ?? "")) return undefined;
  }
  return undefined;
}

function labelledPart(tokens: readonly Token[], at: number, brackets: ReadonlyMap<number, number>): Counted | undefined {
  const number = numberAt(tokens, at);
  const label = number && labelAt(tokens, number.next);
  return number && label && withList(tokens, label.choice, number.value, label.next, brackets);
}

function labelAt(tokens: readonly Token[], from: number): { readonly choice: Choice; readonly next: number } | undefined {
  for (let at = from; at < from + 3; at++) {
    const [phrase] = CHOICE_PHRASES.matchesAt(tokens, at, at + 8);
    if (phrase) return { choice: phrase.value, next: phrase.next };
    if (!VOTERS.has(tokens[at]?.key ?? "")) return undefined;
  }
  return undefined;
}

function withList(
  tokens: readonly Token[],
  choice: Choice,
  value: number,
  next: number,
  brackets: ReadonlyMap<number, number>,
): Counted {
  const closing = tokens[next]?.key === "(" ? brackets.get(next) : undefined;
  const list = closing === undefined ? undefined : { from: next + 1, to: closing };
  return {
    part: { choice, value, list },
    next: closing === undefined ? next : pastFootnoteMarks(tokens, closing + 1, tokens.length),
  };
}

function pastVotes(tokens: readonly Token[], at: number): number {
  return VOTES.has(tokens[at]?.key ?? "") ? at + 1 : at;
}

/** Whether "vote of", "vote was" or the like stands before the number, without which "3 to 6" may be anything. */
function followsVote(tokens: readonly Token[], at: number): boolean {
  const before = [1, 2, 3, 4].map((back) => tokens[at - back]?.key ?? "");
  return LEADING.has(before[0] ?? "") && before.some((key) => VOTES.has(key) || VERDICTS.has(key));
}
