import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { ClaimNumbers } from "./ClaimNumbers";

/** The title of a claim's figure: under how many definitions more than half of the support came from outside. */
export function claimFinding({ rows, rollCalls }: ClaimNumbers, say: Messages = en): string {
  const inFavour = rows[0]?.inFavour ?? 0;
  if (rollCalls.length === 0) return say.claim.notKnown;
  if (inFavour === 0) return say.claim.nobody;
  const mostly = rows.filter((row) => row.outside * 2 > row.inFavour).length;
  return rows.length === 1 ? say.claim.oneDefinition(mostly > 0) : say.claim.mostly(mostly, rows.length);
}
