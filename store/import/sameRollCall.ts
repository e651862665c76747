import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Tally } from "../../formats/words/Tally";
import { slugOfSymbol } from "../../release/RollCallId";
import { agreementOf, type VectorAgreement } from "./agreementOf";
import type { ChoiceVector } from "./ChoiceVector";
import type { ReadingFacts } from "./Incoming";

/** One side of the question: what is said of a roll call, and its choices. */
export interface RollCallSide {
  readonly facts: Pick<
    ReadingFacts,
    "body" | "session" | "date" | "symbol" | "draft" | "title" | "kind" | "mode" | "officialTally"
  >;
  readonly choices: ChoiceVector;
}

/** Fewer shared choices than this show nothing. */
const FEWEST_SHARED = 5;
/** Two sources of one vote differ in a choice or two; two votes on one text on the same day differ in more. */
const SAME_VOTE = 0.97;
/** Below, it is another vote, whatever else fits. */
const OTHER_VOTE = 0.9;

/**
 * How well two sides fit as one roll call, more is better; `undefined`: they are two.
 *
 * The rule: same body, same kind, no other symbol, dates equal as far as both go, not a vote beside a text adopted without one, and choices that agree where both
 * have them. Then, for the adoption of a text known by the same symbol or draft in two sources, that is enough where the symbol tells one text from another.
 * For anything else (paragraphs, amendments, motions, symbols that repeat, two entries of one source) the choices themselves must be the same, or, without any,
 * title, day and tally.
 * @param isOneSource both come from one source, which as a rule has a vote once
 */
export function fitOf(a: RollCallSide, b: RollCallSide, isOneSource: boolean): number | undefined {
  const agreement = agreementOf(a.choices, b.choices);
  if (contradicts(a, b, agreement)) return undefined;
  const marks = marksOf(a, b, agreement);
  if (!isEnough(a, marks, agreement, isOneSource)) return undefined;
  return (
    (marks.sameVotes ? 8 : 0) + (marks.sameTitle ? 4 : 0) + (marks.sameTally ? 3 : 0) + (marks.sameDay ? 1 : 0) + (marks.sameText ? 2 : 0)
  );
}

function contradicts(a: RollCallSide, b: RollCallSide, agreement: VectorAgreement): boolean {
  if (a.facts.body !== b.facts.body || a.facts.kind !== b.facts.kind) return true;
  if (isVote(a) !== isVote(b) || otherSymbol(a.facts, b.facts)) return true;
  if (agreement.shared >= FEWEST_SHARED && agreement.same / agreement.shared < OTHER_VOTE) return true;
  if (!datesAgree(a.facts.date, b.facts.date)) return !isSameVote(agreement) || year(a) !== year(b);
  return agreement.shared < FEWEST_SHARED && farApart(a.facts.officialTally, b.facts.officialTally);
}

interface Marks {
  readonly sameVotes: boolean;
  readonly sameTitle: boolean;
  readonly sameTally: boolean;
  readonly sameDay: boolean;
  readonly sameText: boolean;
}

function marksOf(a: RollCallSide, b: RollCallSide, agreement: VectorAgreement): Marks {
  return {
    sameVotes: isSameVote(agreement),
    sameTitle: titleKey(a.facts.title) === titleKey(b.facts.title),
    sameTally: sameTally(a.facts.officialTally, b.facts.officialTally),
    sameDay: a.facts.date === b.facts.date,
    sameText: sharesText(a.facts, b.facts),
  };
}

function isEnough({ facts }: RollCallSide, marks: Marks, agreement: VectorAgreement, isOneSource: boolean): boolean {
  const looksSame = marks.sameTitle && marks.sameDay && (marks.sameTally || agreement.shared === 0);
  if (!marks.sameText) return !isOneSource ? marks.sameTitle && marks.sameDay && marks.sameVotes : looksSame && isIdentical(agreement);
  if (facts.kind !== "adoption") return isOneSource ? marks.sameTitle && isIdentical(agreement) : marks.sameVotes || looksSame;
  if (isOneSource) return agreement.shared > 0 ? marks.sameVotes : looksSame;
  return marks.sameVotes || looksSame || isTelling(facts.symbol ?? facts.draft ?? "");
}

function isVote({ facts }: RollCallSide): boolean {
  return facts.mode === "recorded_vote" || facts.mode === "non_recorded_vote";
}

function isSameVote({ shared, same, oneOnly }: VectorAgreement): boolean {
  return shared >= FEWEST_SHARED && same / shared >= SAME_VOTE && oneOnly <= Math.max(5, shared * 0.1);
}

function isIdentical({ shared, same, oneOnly }: VectorAgreement): boolean {
  return shared === same && oneOnly === 0;
}

type TextMarks = Pick<ReadingFacts, "symbol" | "draft">;

/** A draft's own document may stand as symbol in one source and as draft in another. */
function otherSymbol(a: TextMarks, b: TextMarks): boolean {
  return a.symbol !== null && b.symbol !== null && !sharesText(a, b);
}

function sharesText(a: TextMarks, b: TextMarks): boolean {
  if (a.symbol !== null && b.symbol !== null && isAdopted(a.symbol) && isAdopted(b.symbol)) return slugOf(a.symbol) === slugOf(b.symbol);
  const ours = [slugOf(a.symbol), slugOf(a.draft)];
  return [slugOf(b.symbol), slugOf(b.draft)].some((each) => each !== "" && ours.includes(each));
}

function slugOf(symbol: string | null): string {
  return symbol === null ? "" : slugOfSymbol(symbol);
}

/** A resolution's or decision's symbol, as against a document before it (`L.17`). */
function isAdopted(symbol: string): boolean {
  return !/\/L\.\d/i.test(symbol);
}

/** A symbol that ends in a number of its own: `A/RES/69/188`, `E/CN.4/RES/1992/2B`, but not `E/HR/RES` or `E/CN.4/DEC(VIII)`, which a whole session shares. */
function isTelling(symbol: string): boolean {
  return /[/.]\d+[A-Z]?$|\/L\.\d|\d\/\d|\/\d+\([A-Z-]+\)[A-Z]*$/.test(symbol);
}

function datesAgree(a: CalendarDate, b: CalendarDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

function year({ facts }: RollCallSide): string {
  return facts.date.slice(0, 4);
}

/** Letters and digits alone, without what libraries add behind the title proper. */
export function titleKey(title: string): string {
  return (title.split(/ : (?:resolution|decision)\b/i)[0] ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function sameTally(a: Tally, b: Tally): boolean {
  return a.inFavour !== null && a.inFavour === b.inFavour && a.against === b.against && a.abstaining === b.abstaining;
}

/** Official counts differ by a misprint or two, not by a dozen. */
function farApart(a: Tally, b: Tally): boolean {
  const counts = ["inFavour", "against", "abstaining"] as const;
  const distance = counts.reduce((sum, count) => sum + Math.abs((a[count] ?? b[count] ?? 0) - (b[count] ?? a[count] ?? 0)), 0);
  return distance > 6;
}
