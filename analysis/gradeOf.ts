import type { CountedTally } from "../formats/words/Tally";
import type { Grade } from "./Grade";

/**
 * The strongest grade that holds, with all before it: limited (Y(O) = 0), not limited (≥ 1), substantial (Y(O)/Y ≥ ⅓), mostly outside (> ½),
 * adopted without the bloc (Y(O) > N(O)). `undefined` where nobody was in favour. Compared as products, so that ⅓ is exact.
 */
export function gradeOf(
  { inFavour }: Pick<CountedTally, "inFavour">,
  outside: Pick<CountedTally, "inFavour" | "against">,
): Grade | undefined {
  if (inFavour === 0) return undefined;
  if (outside.inFavour === 0) return "limited";
  if (3 * outside.inFavour < inFavour) return "not_limited";
  if (2 * outside.inFavour <= inFavour) return "substantial";
  return outside.inFavour > outside.against ? "adopted_without_bloc" : "mostly_outside";
}
