import type { FigureWords } from "../Figure";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import { claimFinding } from "./claimFinding";
import type { ClaimNumbers, ClaimRow } from "./ClaimNumbers";
import { rowStory } from "./rowStory";

/** The most symbols that a source line lists. */
const LISTED = 3;

/** The words around a claim's figure. */
export function claimWords(numbers: ClaimNumbers, say: Messages = en): FigureWords {
  const { rows, rollCalls } = numbers;
  const inFavour = rows[0]?.inFavour ?? 0;
  const [first] = rollCalls;
  const of = rollCalls.length === 1 && first ? (first.symbol ?? first.id) : say.claim.together(rollCalls.length);
  return {
    title: claimFinding(numbers, say),
    subtitle: inFavour === 0 ? "" : say.claim.subtitle(inFavour, of),
    sentence: sentence(numbers, say),
    source: sourceOf(numbers, say),
  };
}

function sentence(numbers: ClaimNumbers, say: Messages): string {
  const most = numbers.rows[0];
  const least = numbers.rows.at(-1);
  if (!most || !least || most.inFavour === 0) return `${claimFinding(numbers, say)}.`;
  const chosen = numbers.rows.find((row) => row.chosen);
  const end = ({ outside, inFavour, name }: ClaimRow) => `${say.claim.share(outside, inFavour)} (${name})`;
  const range = say.claim.range(end(least), end(most));
  return `${claimFinding(numbers, say)}${range}${chosen ? ` ${rowStory(chosen, say)}` : ""}`;
}

function sourceOf({ rollCalls }: ClaimNumbers, say: Messages): string {
  const [first] = rollCalls;
  if (rollCalls.length === 1 && first) return [first.symbol ?? first.id, say.body(first.body), say.day(first.date)].join(", ");
  if (rollCalls.length <= LISTED) return say.list(rollCalls.map(({ symbol, id }) => symbol ?? id));
  const bodies = [...new Set(rollCalls.map(({ body }) => say.body(body)))];
  const year = (one: ClaimNumbers["rollCalls"][number] | undefined) => one?.date.slice(0, 4) ?? "";
  return say.claim.source(rollCalls.length, year(first), year(rollCalls.at(-1)), bodies);
}
