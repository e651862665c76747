import type { CountedTally } from "../formats/words/Tally";
import { ratio } from "./ratio";

/**
 * The Agreement Index of a group in one roll call: (max(Y,N,A) − ½[(Y+N+A) − max(Y,N,A)]) / (Y+N+A). 1 where all chose the same, 0 where the three choices share it evenly.
 * S. Hix, A. Noury and G. Roland, "Power to the parties: cohesion and competition in the European Parliament, 1979–2001", British Journal of Political Science 35 (2005), 209–234.
 * `undefined` where nobody cast a vote.
 */
export function agreementIndex({ inFavour, against, abstaining }: CountedTally): number | undefined {
  const cast = inFavour + against + abstaining;
  const most = Math.max(inFavour, against, abstaining);
  return ratio(most - (cast - most) / 2, cast);
}
