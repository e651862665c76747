import { CHOICES } from "../formats/words/Choice";
import type { Release } from "../release/Release";
import { eachStateIn } from "./eachStateIn";
import { rankShares, type RankedShare, type StateShare } from "./rankShares";

/** How often a state lost. `share` is `outvoted / n`, and `n` is `outvoted + prevailed + abstained`. */
export interface OutvotedShare extends StateShare {
  /** In favour of what was rejected, or against what was adopted. */
  readonly outvoted: number;
  /** In favour of what was adopted, or against what was rejected. */
  readonly prevailed: number;
  readonly abstained: number;
}

/**
 * The states by how often they stood on the losing side, most often first.
 * Counted are roll calls with known choices that were adopted or rejected, by the outcome on the record; of these, for each state, those in which it was in favour,
 * against or abstaining. Who abstained has not lost, yet was present, so abstentions stay below the line. Those of few roll calls come last, without a rank.
 * It is the counterpart of the share of votes on the winning side of S. Hix, A. Noury and G. Roland, "Democratic Politics in the European Parliament" (Cambridge, 2007).
 * @param rows as `selectRollCalls` gives them; neither their order nor a repetition matters
 */
export function mostOutvoted(release: Release, rows: readonly number[]): readonly RankedShare<OutvotedShare>[] {
  const counts = countSides(release, new Set(rows));
  const shares = release.states.flatMap(({ iso3: state }, place) => {
    const [outvoted = 0, prevailed = 0, abstained = 0] = counts.map((of) => of[place]);
    const n = outvoted + prevailed + abstained;
    return n === 0 ? [] : [{ state, share: outvoted / n, n, outvoted, prevailed, abstained }];
  });
  return rankShares(shares);
}

const IN_FAVOUR = CHOICES.indexOf("in_favour");
const AGAINST = CHOICES.indexOf("against");
const ABSTAINING = CHOICES.indexOf("abstaining");

/** For each state how often it was outvoted, how often it prevailed, how often it abstained. */
function countSides({ choices, states, rollCalls }: Release, rows: ReadonlySet<number>): readonly Uint32Array[] {
  const counts = [new Uint32Array(states.length), new Uint32Array(states.length), new Uint32Array(states.length)];
  for (const row of rows) {
    const outcome = rollCalls[row]?.outcome;
    if (outcome !== "adopted" && outcome !== "rejected") continue;
    const sides = outcome === "adopted" ? [AGAINST, IN_FAVOUR, ABSTAINING] : [IN_FAVOUR, AGAINST, ABSTAINING];
    counts.forEach((count, side) => {
      for (let word = 0; word < choices.wordsPerPlane; word++)
        eachStateIn(choices.word(row, sides[side] ?? 0, word), word, (state) => {
          count[state] = (count[state] ?? 0) + 1;
        });
    });
  }
  return counts;
}
