import type { Body } from "../formats/words/Body";
import type { Iso3 } from "../formats/words/Iso3";
import type { Mode } from "../formats/words/Mode";
import type { Release } from "../release/Release";

/** A subject in a body, and the texts at which it went from vote to consensus or back, by row: each was decided otherwise than the adopted text before. */
export interface ConsensusMoves {
  readonly subject: Iso3;
  readonly body: Body;
  readonly texts: number;
  readonly moves: readonly { readonly row: number; readonly to: Extract<Mode, "recorded_vote" | "without_a_vote"> }[];
}

/** The countries whose texts went from recorded vote to adoption without a vote or back, in each body; those that never did are left out. Most texts first, then by code. */
export function consensusMoves({ rollCalls }: Release): readonly ConsensusMoves[] {
  const lines = new Map<string, { subject: Iso3; body: Body; rows: number[] }>();
  rollCalls.forEach(({ subject, body, kind, outcome, mode }, row) => {
    if (!subject || kind !== "adoption" || outcome !== "adopted") return;
    if (mode !== "recorded_vote" && mode !== "without_a_vote") return;
    const key = `${subject} ${body}`;
    const line = lines.get(key) ?? { subject, body, rows: [] };
    line.rows.push(row);
    lines.set(key, line);
  });
  const all = [...lines.values()].map(({ subject, body, rows }) => ({
    subject,
    body,
    texts: rows.length,
    moves: rows.flatMap((row, i) => {
      const [now, before] = [rollCalls[row]?.mode, rollCalls[rows[i - 1] ?? -1]?.mode];
      const moved = before !== undefined && now !== before && (now === "recorded_vote" || now === "without_a_vote");
      return moved ? [{ row, to: now }] : [];
    }),
  }));
  return all
    .filter(({ moves }) => moves.length > 0)
    .sort((a, b) => b.texts - a.texts || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.body < b.body ? -1 : 1));
}
