/** A share from 0 to 1 as whole percent, "–" where nobody is counted below the line. */
export function shareInWords(share: number | undefined): string {
  return share === undefined ? "–" : `${Math.round(share * 100)}%`;
}
