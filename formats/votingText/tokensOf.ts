import { foldWord } from "./foldWord";
import type { Token } from "./Token";

const TOKEN =
  /\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['’‘ʼ`´]\p{L}[\p{L}\p{M}\u00AD]*)*|\p{N}+|[^\s\u00AD\u200B-\u200D\u2060]/gu;
const LINE_ENDS = new Set(["\n", "\f", "\v", "\u2028", "\u2029"]);
const HYPHENS = new Set(["-", "‐", "‑"]);
/** Words that stay words before a hyphen at the line's end ("Saint-Vincent-et-les Grenadines"). */
const SMALL = new Set(["et", "de", "du", "des", "la", "le", "les", "and", "the", "of"]);

/**
 * The text in tokens. A word that a hyphen divides at the end of a line is one ("Herze-\ngovina"), where it goes on in small letters;
 * "Guinea-\nBissau" is two. Time is linear in the text's length.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(TOKEN)) {
    const place = { breaks: tokens.length === 0 ? 2 : breaksBetween(text, end, index), wide: isWide(text, end, index) };
    const token = tokenOf(piece, index, place);
    end = token.end;
    const whole = joined(tokens, token);
    if (whole === undefined) tokens.push(token);
    else tokens.splice(-2, 2, whole);
  }
  return tokens;
}

function tokenOf(piece: string, start: number, place: Pick<Token, "breaks" | "wide">): Token {
  const end = start + piece.length;
  const first = piece.charAt(0);
  if (/\p{L}/u.test(piece))
    return { key: foldWord(piece), kind: "word", start, end, capital: first !== first.toLowerCase(), ...place };
  if (/\p{N}/u.test(piece)) return { key: piece.normalize("NFKD"), kind: "number", start, end, capital: false, ...place };
  return { key: HYPHENS.has(piece) ? "-" : piece === "&" ? "and" : piece, kind: "mark", start, end, capital: false, ...place };
}

function isWide(text: string, from: number, to: number): boolean {
  return to - from > 1 || text.charAt(from) === "\t";
}

function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to && breaks < 2; i++) if (LINE_ENDS.has(text.charAt(i))) breaks++;
  return breaks;
}

function joined(tokens: readonly Token[], last: Token): Token | undefined {
  const hyphen = tokens.at(-1);
  const first = tokens.at(-2);
  if (hyphen?.key !== "-" || first?.kind !== "word" || last.kind !== "word") return undefined;
  const divided =
    hyphen.breaks === 0 && hyphen.start === first.end && last.breaks === 1 && !last.capital && !SMALL.has(first.key);
  return divided && !SMALL.has(last.key) ? { ...first, key: first.key + last.key, end: last.end } : undefined;
}
