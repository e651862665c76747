import type { Release } from "../../../../release/Release";
import type { RollCall } from "../../../../release/RollCall";
import type { Hit } from "./Hit";
import { findTexts, seek, type Sought } from "./findTexts";
import { rollCallTexts, type RollCallText } from "./RollCallText";
import { searchEntries, type SearchEntry } from "./searchEntries";
import { holdsParts } from "./symbolParts";
import { wordsOf } from "./wordsOf";

/** The ranks of a hit, best first: lower is nearer. */
const RANK = { symbol: 0, name: 1, symbolPart: 2, nameStart: 3, words: 4 } as const;

/**
 * Everything that a question finds, best first: the vote of a symbol in any spelling, then a name that is the question,
 * then symbols that hold it, names that begin with it, and texts that hold every word. Within a rank: claims, states, groupings, pages, then roll calls, newest first.
 */
export function rankedHits(release: Release, question: string): readonly Hit[] {
  const sought = seek(question);
  const asked = wordsOf(question).join(" ");
  if (asked === "") return [];
  const named = searchEntries(release).flatMap((entry) => withRank(entry.hit, rankOfNames(entry, asked)));
  const texts = rollCallTexts(release);
  const rollCalls = findTexts(release, sought).flatMap((index) => {
    const rollCall = release.rollCalls[index];
    const text = texts[index];
    return rollCall && text ? [{ hit: hitOf(rollCall), rank: rankOfText(text, sought) }] : [];
  });
  return [...named, ...rollCalls.reverse()].sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}

/** Many texts have one title: each hit says which it is, by symbol, draft or else body and date. */
function hitOf({ id, symbol, draft, title, body, date }: RollCall): Hit {
  const called = symbol ?? draft;
  return {
    type: "roll_call",
    id,
    title: called ? `${called}: ${title}` : `${title} (${body}, ${date})`,
    url: `/resolutions/${id}`,
  };
}

function withRank(hit: Hit, rank: number | undefined): readonly { readonly hit: Hit; readonly rank: number }[] {
  return rank === undefined ? [] : [{ hit, rank }];
}

function rankOfNames({ names, words }: SearchEntry, asked: string): number | undefined {
  if (names.includes(asked)) return RANK.name;
  if (names.some((name) => name.startsWith(asked))) return RANK.nameStart;
  return asked.split(" ").every((term) => words.some((word) => word.startsWith(term))) ? RANK.words : undefined;
}

/** Of a text that was found. */
function rankOfText(text: RollCallText, { symbol: parts }: Sought): number {
  const whole = text.symbols.some((symbol) => symbol.length === parts.length && holdsParts(symbol, parts));
  if (whole) return RANK.symbol;
  return text.symbols.some((symbol) => endsWith(symbol, parts)) ? RANK.symbolPart : RANK.words;
}

/** "25/25" is the end of `A/HRC/RES/25/25`; with one number only, too little to be meant as a symbol. */
function endsWith(symbol: readonly string[], parts: readonly string[]): boolean {
  return (
    parts.length > 1 &&
    parts.length <= symbol.length &&
    parts.every((part, i) => symbol[symbol.length - parts.length + i] === part)
  );
}
