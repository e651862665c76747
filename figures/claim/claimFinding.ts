import type { ClaimNumbers } from "./ClaimNumbers";

/** The title of a claim's figure: under how many definitions more than half of the support came from outside. */
export function claimFinding({ rows, rollCalls }: ClaimNumbers): string {
  const inFavour = rows[0]?.inFavour ?? 0;
  if (rollCalls.length === 0) return "Who voted how is not known for these texts";
  if (inFavour === 0) return "No member voted in favour";
  const mostly = rows.filter((row) => row.outside * 2 > row.inFavour).length;
  if (rows.length === 1)
    return `Under one definition of “hostile”, ${mostly ? "more" : "no more"} than half of the support came from outside`;
  if (mostly === rows.length)
    return `Under ${rows.length} definitions of “hostile”, more than half of the support came from outside`;
  if (mostly === 0)
    return `Under none of ${rows.length} definitions of “hostile” did more than half of the support come from outside`;
  return `Under ${mostly} of ${rows.length} definitions of “hostile”, more than half of the support came from outside`;
}
