import type { Grade } from "../../analysis/Grade";

const WORDS: Readonly<Record<Grade, string>> = {
  limited: "The claim fails.",
  not_limited: "The claim holds, in its weakest form.",
  substantial: "The claim holds: a third or more of the support came from outside.",
  mostly_outside: "The claim holds: most of the support came from outside.",
  adopted_without_bloc: "The claim holds, and the text would have passed without them.",
};

/** The reading of a grade, set apart from the count that it reads. */
export function gradeInWords(grade: Grade | undefined): string {
  return grade ? WORDS[grade] : "No verdict.";
}
