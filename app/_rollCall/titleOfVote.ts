import type { RollCall } from "../../release/RollCall";

/** A roll call as a title: "A/HRC/RES/25/25: Situation of human rights in …". */
export function titleOfVote({ symbol, draft, title }: RollCall): string {
  return `${symbol ?? draft ?? "Vote"}: ${title}`;
}
