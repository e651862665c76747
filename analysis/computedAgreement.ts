import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import type { Agreement } from "./Agreement";
import { eachStateIn } from "./eachStateIn";

/** In favour, against, abstaining: the choices that agreement is about, by their places in CHOICES. */
const CAST = [0, 1, 2] as const;
const ABSTAINING = 2;

/**
 * The agreement of every state with one of them over the given roll calls: 1 for the same choice, ½ where just one of the two abstained, 0 for opposite; mean.
 * A state without a shared roll call is left out. The pole itself is in it, with 1.
 */
export function computedAgreement(
  release: Release,
  pole: Iso3,
  rollCallIndexes: readonly number[],
): ReadonlyMap<Iso3, Agreement> {
  const { choices, states, stateIndex } = release;
  const poleIndex = stateIndex.get(pole);
  const shared = new Float64Array(states.length);
  const points = new Float64Array(states.length);
  if (poleIndex === undefined) return new Map();
  for (const rollCall of rollCallIndexes) {
    const own = CAST.find((choice) => (choices.word(rollCall, choice, poleIndex >>> 5) & (1 << (poleIndex & 31))) !== 0);
    if (own === undefined) continue;
    for (const choice of CAST) {
      const worth = choice === own ? 1 : choice === ABSTAINING || own === ABSTAINING ? 0.5 : 0;
      addToEach(release, rollCall, choice, (state) => {
        shared[state] = (shared[state] ?? 0) + 1;
        points[state] = (points[state] ?? 0) + worth;
      });
    }
  }
  return agreements(release, shared, points);
}

function addToEach({ choices }: Release, rollCall: number, choice: number, add: (state: number) => void): void {
  for (let word = 0; word < choices.wordsPerPlane; word++) eachStateIn(choices.word(rollCall, choice, word), word, add);
}

function agreements({ states }: Release, shared: Float64Array, points: Float64Array): ReadonlyMap<Iso3, Agreement> {
  const known = new Map<Iso3, Agreement>();
  states.forEach(({ iso3 }, state) => {
    const count = shared[state] ?? 0;
    if (count > 0) known.set(iso3, { agreement: (points[state] ?? 0) / count, shared: count });
  });
  return known;
}
