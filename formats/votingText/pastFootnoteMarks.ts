import type { Token } from "./Token";

const MARKS = new Set(["*", "†", "‡", "§", "#", "^"]);

/** The index after the footnote marks that stand behind a name: "*", "¹", "2/", "a/", "[1]", "(2)". */
export function pastFootnoteMarks(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit && tokens[at]?.breaks === 0) {
    const key = tokens[at]?.key ?? "";
    if (MARKS.has(key)) at++;
    else if (isMark(tokens[at]) && tokens[at + 1]?.key === "/") at += 2;
    else if (tokens[at]?.kind === "number" && key.length <= 2) at++;
    else if ((key === "[" || key === "(") && isMark(tokens[at + 1]) && [")", "]"].includes(tokens[at + 2]?.key ?? "")) at += 3;
    else break;
  }
  return Math.min(at, limit);
}

function isMark(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === "number" ? token.key.length <= 2 : token.key === "*" || token.end - token.start === 1)
  );
}
