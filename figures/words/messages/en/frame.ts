import { EXPLORE_WORDS } from "../../../../components/exploreWords";

/** What stands around every figure, on a page, in a picture and in an embed. */
export const frame = {
  release: (number: number, hash: string) => `release ${number} · ${hash}…`,
  table: "Table",
  takeAway: "Take this away",
  firstLines: (shown: number, all: number) => `The first ${shown} of ${all} lines.`,
  allAsCsv: "All as CSV",
  newest: "The newest",
  ...EXPLORE_WORDS,
  about: "About",
  title: "Title",
  measure: "Measure",
  sentence: "In a sentence",
  source: "Source",
  releaseHead: "Release",
  published: "Published",
  address: "Address",
};
