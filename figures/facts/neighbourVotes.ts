import { isOnSameSubject } from "../../analysis/isOnSameSubject";
import { countTally } from "../../analysis/countTally";
import type { Body } from "../../formats/words/Body";
import type { Release } from "../../release/Release";

/** The Council took the Commission's place in 2006: their votes stand in one line. */
function isSameLine(a: Body, b: Body): boolean {
  const council = (body: Body) => body === "HRC" || body === "CHR";
  return a === b || (council(a) && council(b));
}

/** The rows of the recorded votes nearest before and after a roll call: adoptions on the same subject in the same kind of body, with known choices. */
export function neighbourVotes(
  release: Release,
  row: number,
): { readonly before: number | undefined; readonly after: number | undefined } {
  const here = release.rollCalls[row];
  const candidates = release.rollCalls.flatMap((one, i) => {
    const fits = here && one.kind === "adoption" && isSameLine(one.body, here.body) && isOnSameSubject(here, one);
    return fits && i !== row && countTally(release, i) ? [i] : [];
  });
  return { before: candidates.filter((i) => i < row).at(-1), after: candidates.find((i) => i > row) };
}
