import type { Tally } from "../../../../formats/words/Tally";

/** In favour minus against; `undefined` where either is not known. */
export function marginOf({ inFavour, against }: Pick<Tally, "inFavour" | "against">): number | undefined {
  return inFavour === null || against === null ? undefined : inFavour - against;
}
