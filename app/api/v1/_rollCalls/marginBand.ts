import { rememberPerRelease } from "../../../../analysis/rememberPerRelease";
import { countTally } from "../../../../analysis/countTally";
import type { Release } from "../../../../release/Release";
import { marginOf } from "./marginOf";

/** How close a vote was: in favour minus against, in votes, narrowest last but for those with more against. */
export const MARGIN_BANDS = ["over-100", "51-100", "11-50", "0-10", "below-0"] as const;
export type MarginBand = (typeof MARGIN_BANDS)[number];

const LEAST: readonly (readonly [MarginBand, number])[] = [
  ["over-100", 101],
  ["51-100", 51],
  ["11-50", 11],
  ["0-10", 0],
];

/** The margin of each roll call of a release, in votes: as announced, else as counted; `undefined` where neither is known. */
export const marginsOf = (release: Release) => remembered(release, undefined);

const NOT_KNOWN = { inFavour: null, against: null };

const remembered = rememberPerRelease<undefined, readonly (number | undefined)[]>((release) =>
  release.rollCalls.map(
    ({ officialTally }, index) => marginOf(officialTally) ?? marginOf(countTally(release, index) ?? NOT_KNOWN),
  ),
);

/** The band of a margin; `undefined` where there is none. */
export function marginBand(margin: number | undefined): MarginBand | undefined {
  if (margin === undefined) return undefined;
  return LEAST.find(([, least]) => margin >= least)?.[0] ?? "below-0";
}
