import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { bitCount } from "./bitCount";
import { ratio } from "./ratio";
import { rowMask, stateMajorPlanes } from "./stateMajorPlanes";
import { statePlaceOf } from "./statePlaceOf";

/** How far two states chose the same. */
export interface PairAgreement {
  /** Roll calls on which both were in favour, against or abstaining. */
  readonly shared: number;
  /** Mean over these of 1 (same choice), ½ (just one abstained), 0 (opposite); `undefined` where there are none. */
  readonly agreement: number | undefined;
  /** Cohen's kappa, −1 to 1; `undefined` without a shared roll call, and where both always made one and the same choice. */
  readonly kappa: number | undefined;
}

/**
 * The agreement of two states over roll calls. The same for (a, b) and (b, a), and in whatever order the rows come; a row given twice counts once.
 * Kappa is unweighted: (pₒ − pₑ)/(1 − pₑ) with pₒ the share of same choices and pₑ = Σ pₐ(choice)·p_b(choice), both over the shared roll calls
 * (J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960), 37–46).
 * @param rows as `selectRollCalls` gives them
 * @throws UnknownInRelease for a state that the release does not have
 */
export function agreementBetween(release: Release, a: Iso3, b: Iso3, rows: readonly number[]): PairAgreement {
  const table = crossTable(release, statePlaceOf(release, a), statePlaceOf(release, b), rows);
  const shared = sum(table.flat());
  const same = sum(table.map((line, choice) => line[choice] ?? 0));
  const opposite = (table[0]?.[1] ?? 0) + (table[1]?.[0] ?? 0);
  return { shared, agreement: ratio((shared + same - opposite) / 2, shared), kappa: kappaOf(table, shared, same) };
}

/** How often each pair of choices was made: lines are the choices of `a`, columns those of `b`, both in favour, against, abstaining. */
function crossTable(release: Release, a: number, b: number, rows: readonly number[]): readonly (readonly number[])[] {
  const { words, inFavour, against, abstaining } = stateMajorPlanes(release);
  const planes = [inFavour, against, abstaining];
  const mask = rowMask(words, rows);
  const both = (one: Readonly<Int32Array>, other: Readonly<Int32Array>) => {
    let count = 0;
    for (let w = 0; w < words; w++) count += bitCount((one[a * words + w] ?? 0) & (other[b * words + w] ?? 0) & (mask[w] ?? 0));
    return count;
  };
  return planes.map((one) => planes.map((other) => both(one, other)));
}

/** In whole numbers up to the last step: (n·same − e)/(n² − e) with e the sum of the products of the margins. */
function kappaOf(table: readonly (readonly number[])[], shared: number, same: number): number | undefined {
  const byChance = sum(table.map((line, choice) => sum(line) * sum(table.map((other) => other[choice] ?? 0))));
  return ratio(shared * same - byChance, shared * shared - byChance);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
