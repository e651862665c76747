import type { Iso3 } from "../formats/words/Iso3";
import { isFewShared } from "./fewShared";

/** A share of a state, and how many roll calls it is of. */
export interface StateShare {
  readonly state: Iso3;
  /** 0 to 1. */
  readonly share: number;
  /** At least 1. */
  readonly n: number;
}

/** Its place, from 1 on; equals share one, and the next is counted on. `undefined`: too few roll calls to be ranked. */
export type RankedShare<T extends StateShare> = T & { readonly rank: number | undefined };

/** Largest share first, then more roll calls, then code. What rests on few comes after all others and has no rank, so that it never stands first among them. */
export function rankShares<T extends StateShare>(shares: readonly T[]): readonly RankedShare<T>[] {
  const sorted = shares.toSorted(
    (a, b) =>
      Number(isFewShared(a.n)) - Number(isFewShared(b.n)) ||
      b.share - a.share ||
      b.n - a.n ||
      (a.state < b.state ? -1 : Number(a.state > b.state)),
  );
  const places = new Map<number, number>();
  return sorted.map((of, i) => {
    if (isFewShared(of.n)) return { ...of, rank: undefined };
    const rank = places.get(of.share) ?? i + 1;
    places.set(of.share, rank);
    return { ...of, rank };
  });
}
