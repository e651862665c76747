import type { Messages } from "../words/messages/Messages";
import type { ClaimRow } from "./ClaimNumbers";

/** What one definition's mark tells. */
export function rowStory({ name, outside, inFavour, outsideAgainst }: ClaimRow, say: Messages): string {
  return say.claim.story(name, outside, inFavour, outsideAgainst);
}
