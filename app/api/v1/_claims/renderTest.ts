import type { ClaimTestResult } from "../../../../analysis/ClaimTest";

/** A test's result as it stands in an answer: what is not known is null. */
export function renderTest({ rollCall, date, count, grade, sentence }: ClaimTestResult): object {
  const { tally = null, inside = null, outside = null, measures = null } = count ?? {};
  return { rollCall, date, tally, inside, outside, measures, grade: grade ?? null, sentence };
}

const COUNTS = ["inFavour", "against", "abstaining", "nonVoting", "members"];

/** A test's columns as a table; of the bloc, `definition.slug` or `definition.states` is filled. */
export const TEST_COLUMNS: readonly string[] = [
  ...["claim", "definition.slug", "definition.name", "definition.states", "rollCall", "date"],
  ...["tally", "inside", "outside"].flatMap((side) => COUNTS.map((count) => `${side}.${count}`)),
  ...["outsideSupport", "outsideShare", "breadth.groupsWithYes", "breadth.groupsLeaningYes"].map((name) => `measures.${name}`),
  ...["outsideRate", "insideRate"].flatMap((rate) => ["ofVotesCast", "ofPresentAndVoting"].map((of) => `measures.${rate}.${of}`)),
  ...["difference", "low", "high"].map((name) => `measures.contrast.${name}`),
  ...["adoptedWithoutBloc", "breakingPoint.half", "breakingPoint.majority"].map((name) => `measures.${name}`),
  ...["grade", "sentence"],
];
