import { randomFrom } from "../../analysis/randomFrom";
import type { Choice } from "../../formats/words/Choice";

/** The code of the i-th state; the first is the United States. */
export function codeOf(i: number): string {
  return i === 0 ? "USA" : `Q${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`;
}

/** Roll calls of states at known positions: each parts them somewhere, turned one way or the other, with chance from the seed. */
export function simulatedVotes(positions: readonly number[], rollCalls: number, seed: number) {
  const random = randomFrom(seed);
  return Array.from({ length: rollCalls }, () => {
    const slope = (random() < 0.5 ? -1 : 1) * (1 + 2 * random());
    const cut = 2 * random() - 1;
    return Object.fromEntries(positions.map((x, i) => [codeOf(i), choiceAt(slope * (x - cut) + logit(random()))] as const));
  });
}

function choiceAt(lean: number): Choice {
  return lean > 0.6 ? "in_favour" : lean < -0.6 ? "against" : "abstaining";
}

/** A draw of the standard logistic distribution. */
function logit(uniform: number): number {
  const inside = Math.min(Math.max(uniform, 1e-9), 1 - 1e-9);
  return Math.log(inside / (1 - inside));
}
