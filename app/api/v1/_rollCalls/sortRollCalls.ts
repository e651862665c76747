import type { Release } from "../../../../release/Release";
import { compareNaturally } from "./compareNaturally";
import { marginsOf } from "./marginBand";

/** The orders a list of roll calls can have; `-` turns one round. */
export const ROLL_CALL_SORTS = ["date", "-date", "symbol", "-symbol", "title", "-title", "margin", "-margin"] as const;
export type RollCallSort = (typeof ROLL_CALL_SORTS)[number];

/**
 * The roll calls in the order asked for. What has no symbol or no margin stands last either way; equals stand by date, then id.
 * @param indexes in the release's own order: by date, then id
 */
export function sortRollCalls(release: Release, indexes: readonly number[], sort: RollCallSort): readonly number[] {
  if (sort === "date") return indexes;
  const direction = sort.startsWith("-") ? -1 : 1;
  const keyOf = KEYS[sort.replace("-", "") as keyof typeof KEYS];
  const keyed = indexes.map((index) => ({ index, key: keyOf(release, index) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key, direction) || a.index - b.index).map(({ index }) => index);
}

const KEYS = {
  date: (release: Release, index: number) => release.rollCalls[index]?.date,
  symbol: (release: Release, index: number) => release.rollCalls[index]?.symbol ?? undefined,
  title: (release: Release, index: number) => release.rollCalls[index]?.title.toLowerCase(),
  margin: (release: Release, index: number) => marginsOf(release)[index],
};

function compareKeys(a: string | number | undefined, b: string | number | undefined, direction: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === "number" && typeof b === "number") return direction * (a - b);
  return direction * compareNaturally(String(a), String(b));
}
