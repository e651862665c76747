import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Tally } from "../../formats/words/Tally";
import { slugOfSymbol } from "../../release/RollCallId";
import { agreementOf, type VectorAgreement } from "./agreementOf";
import { type ChoiceVector, countVector, hasChoices } from "./ChoiceVector";
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
/** Characters of a date with a day. */
const DAY = 10;
/** Below, it is another vote, whatever else fits. */
const OTHER_VOTE = 0.9;

/**
 * How well two sides fit as one roll call, more is better; `undefined`: they are two.
 *
 * The rule: same body, same kind, no other symbol, dates equal as far as both go, not a vote beside a text adopted without one, and choices that agree where both
 * have them. Then, for the adoption of a text known by the same symbol or draft in two sources, that is enough where the symbol tells one text from another.
 * Paragraphs, amendments, motions and symbols that repeat need the same choices, or the same tally where one side has no choices, or title, day and tally alike.
 * Two entries of one source are one adoption where symbol and choices are the same and the day or the title too: parts of a text that share its symbol and
 * its month differ in their titles, and stay apart however alike the votes.
 * @param isOneSource both come from one source, which as a rule has a vote once
 */
export function fitOf(a: RollCallSide, b: RollCallSide, isOneSource: boolean): number | undefined {
  const agreement = agreementOf(a.choices, b.choices);
  if (contradicts(a, b, agreement)) return undefined;
  const marks = marksOf(a, b, agreement);
  if (!isEnough(a, marks, agreement, isOneSource)) return undefined;
  return (
    (marks.sameVotes ? 8 : 0) +
    (marks.sameTitle ? 4 : 0) +
    (marks.sameTally ? 3 : 0) +
    (marks.sameDay ? 1 : 0) +
    (marks.sameText ? 2 : 0)
  );
}

function contradicts(a: RollCallSide, b: RollCallSide, agreement: VectorAgreement): boolean {
  if (a.facts.body !== b.facts.body || a.facts.kind !== b.facts.kind) return true;
  if (isVote(a) !== isVote(b) || isOtherText(a.facts, b.facts)) return true;
  if (agreement.shared >= FEWEST_SHARED && agreement.same / agreement.shared < OTHER_VOTE) return true;
  if (!datesAgree(a.facts.date, b.facts.date)) return !isSameVote(agreement) || year(a) !== year(b);
  // An announced tally may be misprinted beyond belief: what has one symbol, day and title is one all the same.
  const isPlainlyOne =
    a.facts.symbol === b.facts.symbol && a.facts.date === b.facts.date && isLikeTitle(a.facts.title, b.facts.title);
  return agreement.shared < FEWEST_SHARED && !isPlainlyOne && areFarApart(tallyOf(a), tallyOf(b));
}

interface Marks {
  readonly sameVotes: boolean;
  readonly sameTitle: boolean;
  readonly likeTitle: boolean;
  readonly sameTally: boolean;
  /** Neither announced nor counted. */
  readonly noTally: boolean;
  readonly sameDay: boolean;
  readonly sameText: boolean;
}

function marksOf(a: RollCallSide, b: RollCallSide, agreement: VectorAgreement): Marks {
  const sameTitle = titleKey(a.facts.title) === titleKey(b.facts.title);
  return {
    sameVotes: isSameVote(agreement),
    sameTitle,
    likeTitle: sameTitle || isLikeTitle(a.facts.title, b.facts.title),
    sameTally: isSameTally(tallyOf(a), tallyOf(b)),
    noTally: tallyOf(a).inFavour === null && tallyOf(b).inFavour === null,
    sameDay: a.facts.date === b.facts.date,
    sameText: sharesText(a.facts, b.facts),
  };
}

function isEnough(side: RollCallSide, marks: Marks, agreement: VectorAgreement, isOneSource: boolean): boolean {
  const looksSame = marks.sameTitle && marks.sameDay && (marks.sameTally || marks.noTally);
  if (isOneSource) return isRepeated(side, marks, agreement, looksSame);
  if (!marks.sameText) return marks.sameTitle && marks.sameDay && marks.sameVotes;
  const isAlike = marks.sameVotes || looksSame || (marks.sameTally && agreement.shared === 0);
  return isAlike || (side.facts.kind === "adoption" && isTelling(side.facts.symbol ?? side.facts.draft ?? ""));
}

/** Whether a source has one roll call twice. */
function isRepeated({ facts }: RollCallSide, marks: Marks, agreement: VectorAgreement, looksSame: boolean): boolean {
  if (!marks.sameText || facts.kind !== "adoption") return looksSame && isIdentical(agreement);
  if (agreement.shared === 0) return looksSame;
  const isOneDay = marks.sameDay && facts.date.length === DAY && isTelling(facts.symbol ?? facts.draft ?? "");
  return marks.sameVotes && (isOneDay || marks.likeTitle);
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

type TextMarks = Pick<ReadingFacts, "symbol" | "draft" | "kind">;

function isOtherText(a: TextMarks, b: TextMarks): boolean {
  return a.symbol !== null && b.symbol !== null && !sharesText(a, b);
}

/** A draft's own document may stand as symbol in one source and as draft in another; an amendment's draft is the text, or the amendment, that it would change. */
function sharesText(a: TextMarks, b: TextMarks): boolean {
  const [left, right] = [slugOf(a.symbol), slugOf(b.symbol)];
  const isCrossed = isOf(left, slugOf(b.draft)) || isOf(right, slugOf(a.draft));
  if (left !== "" && right !== "") return left === right || (isCrossed && a.kind !== "amendment");
  return isCrossed || isOf(slugOf(a.draft), slugOf(b.draft));
}

function isOf(symbol: string, other: string): boolean {
  return symbol !== "" && symbol === other;
}

function slugOf(symbol: string | null): string {
  return symbol === null ? "" : slugOfSymbol(symbol);
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

/** Three of four words of the shorter title are in the other: titles stand cut, run together or with what precedes them. */
function isLikeTitle(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(a), wordsOf(b)].sort((left, right) => left.length - right.length);
  return shorter.length >= 2 && shorter.filter((word) => longer.includes(word)).length >= shorter.length * 0.75;
}

function wordsOf(title: string): string[] {
  return [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** What was announced, else what the choices add up to, so that a side with a tally alone can be told from one with choices alone. */
function tallyOf({ facts: { officialTally }, choices }: RollCallSide): Tally {
  return officialTally.inFavour === null && hasChoices(choices) ? countVector(choices) : officialTally;
}

function isSameTally(a: Tally, b: Tally): boolean {
  return a.inFavour !== null && a.inFavour === b.inFavour && a.against === b.against && a.abstaining === b.abstaining;
}

/** Official counts differ by a misprint or two, not by a dozen. */
function areFarApart(a: Tally, b: Tally): boolean {
  const counts = ["inFavour", "against", "abstaining"] as const;
  const distance = counts.reduce((sum, count) => sum + Math.abs((a[count] ?? b[count] ?? 0) - (b[count] ?? a[count] ?? 0)), 0);
  return distance > 6;
}
