import type { ClaimRow } from "./ClaimNumbers";

/** What one definition's mark tells. */
export function rowStory({ name, outside, inFavour, outsideAgainst }: ClaimRow): string {
  const against = outsideAgainst === 0 ? "none against" : `${outsideAgainst} against`;
  return `${name} called hostile: ${outside} of the ${inFavour} votes in favour came from outside, and ${against}.`;
}
