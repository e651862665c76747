import { CHOICES } from "../formats/words/Choice";
import type { Release } from "../release/Release";
import { eachStateIn } from "./eachStateIn";
import { pivotalStates } from "./pivotalStates";
import { rankShares, type RankedShare, type StateShare } from "./rankShares";

/** How often a state was pivotal. `share` is `pivotal / n`; `n` are the roll calls that a simple majority decided and in which the state had a choice. */
export interface PivotalShare extends StateShare {
  readonly pivotal: number;
}

/**
 * The states by how often each alone could have turned the outcome (see `pivotalStates`), most often first. Those of few roll calls come last, without a rank.
 * @param rows as `selectRollCalls` gives them; neither their order nor a repetition matters
 */
export function oftenPivotal(release: Release, rows: readonly number[]): readonly RankedShare<PivotalShare>[] {
  const present = new Uint32Array(release.states.length);
  const turned = new Uint32Array(release.states.length);
  const addTo = (counts: Uint32Array) => (place: number) => {
    counts[place] = (counts[place] ?? 0) + 1;
  };
  for (const row of new Set(rows)) {
    const pivot = pivotalStates(release, row);
    if (!pivot) continue;
    eachWithChoice(release, row, addTo(present));
    pivot.states.forEach(({ state }) => addTo(turned)(release.stateIndex.get(state) ?? -1));
  }
  const shares = release.states.flatMap(({ iso3: state }, place) => {
    const [n = 0, pivotal = 0] = [present[place], turned[place]];
    return n === 0 ? [] : [{ state, share: pivotal / n, n, pivotal }];
  });
  return rankShares(shares);
}

function eachWithChoice({ choices }: Release, row: number, call: (place: number) => void): void {
  for (let word = 0; word < choices.wordsPerPlane; word++)
    CHOICES.forEach((_, choice) => eachStateIn(choices.word(row, choice, word), word, call));
}
