import type { Grade } from "../../analysis/Grade";

/** The reading of a grade: whether the claim holds, and how far. */
export interface Reading {
  readonly verdict: string;
  readonly reach: string;
}

const READINGS: Readonly<Record<Grade, Reading>> = {
  limited: { verdict: "The claim fails", reach: "." },
  not_limited: {
    verdict: "The claim holds",
    reach: ", in its weakest form: less than a third of the support came from outside.",
  },
  substantial: { verdict: "The claim holds", reach: ": a third or more of the support came from outside." },
  mostly_outside: { verdict: "The claim holds", reach: ": most of the support came from outside." },
  adopted_without_bloc: { verdict: "The claim holds", reach: ", and the text would have passed without them." },
};

/** The reading of a grade, set apart from the count that it reads. */
export function readingOf(grade: Grade | undefined): Reading {
  return grade ? READINGS[grade] : { verdict: "No verdict", reach: "." };
}

/** The same as one sentence. */
export function gradeInWords(grade: Grade | undefined): string {
  const { verdict, reach } = readingOf(grade);
  return verdict + reach;
}
