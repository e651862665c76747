import type { Token } from "./Token";
import type { ReadOutcome } from "./VoteReading";

const VERBS: ReadonlyMap<string, ReadOutcome> = new Map([
  ...wordsFor("adopted", "adopt adopted adopts adopte adoptee adoptes adoptees adopter adoptent adopto adopta adoptado adoptada"),
  ...wordsFor(
    "adopted",
    "approve approved approves approuve approuvee approuver aprueba aprobo aprobado aprobada carried endorsed decided",
  ),
  ...wordsFor(
    "rejected",
    "reject rejected rejects rejete rejetee rejeter rejette rechaza rechazo rechazado rechazada rechazar defeated lost",
  ),
  ...wordsFor(
    "retained",
    "retain retained retains maintenu maintenue maintenus maintenir mantiene mantienen mantenido mantenida mantener",
  ),
]);
const NOT = new Set(["not", "pas", "no", "failed", "without"]);
const REACH = 80;
const WEAK = new Set(["decided"]);

/** What the sentence around a tally says came of it, by the verb nearest to the tokens `[from, to)`; `null` where it says nothing. */
export function outcomeNear(tokens: readonly Token[], from: number, to: number): ReadOutcome | null {
  let weak: ReadOutcome | null = null;
  for (let distance = 1, back = true, ahead = true; distance <= REACH && (back || ahead); distance++) {
    const [before, after] = [from - distance, to + distance - 1];
    for (const at of [back ? before : -1, ahead ? after : -1]) {
      const verb = outcomeAt(tokens, at);
      if (verb !== undefined && !WEAK.has(tokens[at]?.key ?? "")) return verb;
      weak ??= verb ?? null;
    }
    back &&= !endsSentence(tokens, before - 1);
    ahead &&= !endsSentence(tokens, after) && after < tokens.length;
  }
  return weak;
}

function outcomeAt(tokens: readonly Token[], at: number): ReadOutcome | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const outcome = VERBS.get(token.key);
  const negated = [1, 2, 3].some((back) => NOT.has(tokens[at - back]?.key ?? ""));
  return outcome && negated ? "rejected" : outcome;
}

/** Whether the sentence ends with this token: a full stop before a capital or a new line, or a blank line after it. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const token = tokens[at];
  if (at < 0 || !token || !next) return true;
  if (next.breaks > 1) return true;
  return (
    token.key === "." && tokens[at - 1]?.key !== "saint" && (next.breaks > 0 || next.kind !== "number") && next.start > token.end
  );
}

function wordsFor(outcome: ReadOutcome, words: string): readonly (readonly [string, ReadOutcome])[] {
  return words.split(" ").map((word) => [word, outcome] as const);
}
