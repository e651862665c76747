import type { FigureWords } from "../Figure";
import { bodyName } from "../words/bodyName";
import { dayInWords } from "../words/dayInWords";
import { listInWords } from "../words/listInWords";
import { claimFinding } from "./claimFinding";
import type { ClaimNumbers } from "./ClaimNumbers";
import { rowStory } from "./rowStory";

/** The most symbols that a source line lists. */
const LISTED = 3;

/** The words around a claim's figure. */
export function claimWords(numbers: ClaimNumbers): FigureWords {
  const { rows, rollCalls } = numbers;
  const inFavour = rows[0]?.inFavour ?? 0;
  const [first] = rollCalls;
  const of = rollCalls.length === 1 && first ? (first.symbol ?? first.id) : `${rollCalls.length} roll calls together`;
  return {
    title: claimFinding(numbers),
    subtitle: inFavour === 0 ? "" : `Votes in favour from states outside the bloc, of ${inFavour}, ${of}.`,
    sentence: sentence(numbers),
    source: sourceOf(numbers),
  };
}

function sentence(numbers: ClaimNumbers): string {
  const most = numbers.rows[0];
  const least = numbers.rows.at(-1);
  if (!most || !least || most.inFavour === 0) return `${claimFinding(numbers)}.`;
  const chosen = numbers.rows.find((row) => row.chosen);
  const range = `from ${least.outside} of ${least.inFavour} (${least.name}) to ${most.outside} of ${most.inFavour} (${most.name})`;
  return `${claimFinding(numbers)}: ${range}.${chosen ? ` ${rowStory(chosen)}` : ""}`;
}

function sourceOf({ rollCalls }: ClaimNumbers): string {
  const [first] = rollCalls;
  if (rollCalls.length === 1 && first) return [first.symbol ?? first.id, bodyName(first.body), dayInWords(first.date)].join(", ");
  if (rollCalls.length <= LISTED) return listInWords(rollCalls.map(({ symbol, id }) => symbol ?? id));
  const bodies = listInWords([...new Set(rollCalls.map(({ body }) => bodyName(body)))]);
  return `${rollCalls.length} roll calls, ${first?.date.slice(0, 4)} to ${rollCalls.at(-1)?.date.slice(0, 4)}, ${bodies}`;
}
