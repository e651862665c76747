import type { RollCall } from "../../release/RollCall";

/** Roll calls newest first, by the year of their date. */
export function rollCallsByYear(
  rollCalls: readonly RollCall[],
): readonly { readonly year: string; readonly rollCalls: readonly RollCall[] }[] {
  const years = new Map<string, RollCall[]>();
  for (const rollCall of rollCalls.toReversed()) {
    const year = rollCall.date.slice(0, 4);
    const sameYear = years.get(year);
    if (sameYear) sameYear.push(rollCall);
    else years.set(year, [rollCall]);
  }
  return [...years].map(([year, ofYear]) => ({ year, rollCalls: ofYear }));
}
