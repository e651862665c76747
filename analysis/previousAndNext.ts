import type { Release } from "../release/Release";
import { bodyGroupOf } from "./bodyGroupOf";

/**
 * The texts on the same subject, in the same body (the Commission and the Council are one line), just before and just after a roll call, as indexes.
 * Adoptions alone, with or without a vote. `undefined` where there is none; both for a roll call on no country.
 */
export function previousAndNext(
  { rollCalls }: Release,
  rollCallIndex: number,
): { readonly previous: number | undefined; readonly next: number | undefined } {
  const own = rollCalls[rollCallIndex];
  const isAlike = (index: number) => {
    const other = rollCalls[index];
    return (
      other?.kind === "adoption" && other.subject === own?.subject && bodyGroupOf(other.body) === (own && bodyGroupOf(own.body))
    );
  };
  const walk = (step: 1 | -1) => {
    if (!own || own.subject === null) return undefined;
    for (let index = rollCallIndex + step; rollCalls[index]; index += step) if (isAlike(index)) return index;
    return undefined;
  };
  return { previous: walk(-1), next: walk(1) };
}
