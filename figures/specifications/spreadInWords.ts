import type { Messages } from "../words/messages/Messages";

/** A share of the spread as whole percent; "less than 1%" for what is more than nothing. */
export function spreadInWords(share: number, say: Messages): string {
  return share > 0 && share < 0.005 ? say.specifications.lessThanOne : say.rounded(share);
}
