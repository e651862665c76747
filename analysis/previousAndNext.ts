import type { Release } from "../release/Release";
import type { RollCall } from "../release/RollCall";
import { bodyGroupOf } from "./bodyGroupOf";
import { isOnSameCountry } from "./isOnSameSubject";

/**
 * The texts on the same subject, in the same body (the Commission and the Council are one line), just before and just after a roll call, as indexes.
 * Adoptions alone, with or without a vote. `undefined` where there is none.
 * @param isAlike what makes two texts one subject; by default the country, so that a text on none has neither
 */
export function previousAndNext(
  { rollCalls }: Release,
  rollCallIndex: number,
  isAlike: (a: RollCall, b: RollCall) => boolean = isOnSameCountry,
): { readonly previous: number | undefined; readonly next: number | undefined } {
  const own = rollCalls[rollCallIndex];
  const walk = (step: 1 | -1) => {
    if (!own) return undefined;
    for (let index = rollCallIndex + step; ; index += step) {
      const other = rollCalls[index];
      if (!other) return undefined;
      if (other.kind === "adoption" && bodyGroupOf(other.body) === bodyGroupOf(own.body) && isAlike(own, other)) return index;
    }
  };
  return { previous: walk(-1), next: walk(1) };
}
