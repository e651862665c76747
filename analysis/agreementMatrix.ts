import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { countPairs } from "./pairCounts/countPairs";
import { packChoices } from "./pairCounts/packChoices";
import { ratio } from "./ratio";
import { statePlaceOf } from "./statePlaceOf";

/** The agreement of each of some states with each, row by row: that of states i and j stands at `i × states.length + j`, and at `j × states.length + i`. */
export interface AgreementMatrix {
  readonly states: readonly Iso3[];
  /** Roll calls on which both were in favour, against or abstaining; on the diagonal those of the state itself. */
  readonly shared: readonly number[];
  /** As in `agreementBetween`; `undefined` where nothing is shared. */
  readonly agreement: readonly (number | undefined)[];
}

/**
 * The agreement of all pairs of states over roll calls.
 * @param states in the order in which the matrix shall have them
 * @param rows as `selectRollCalls` gives them; their order does not matter
 * @throws UnknownInRelease for a state that the release does not have
 */
export function agreementMatrix(release: Release, states: readonly Iso3[], rows: readonly number[]): AgreementMatrix {
  const places = states.map((iso3) => statePlaceOf(release, iso3));
  const counts = countPairs(packChoices(release, places, rows));
  const size = states.length;
  const shared = new Array<number>(size * size).fill(0);
  const agreement = new Array<number | undefined>(size * size).fill(undefined);
  for (let a = 0; a < size; a++) {
    for (let b = a; b < size; b++) {
      const at = 2 * (a * size + b);
      const both = counts[at] ?? 0;
      const distance = counts[at + 1] ?? 0;
      shared[a * size + b] = shared[b * size + a] = both;
      agreement[a * size + b] = agreement[b * size + a] = ratio(both - distance / 2, both);
    }
  }
  return { states, shared, agreement };
}
