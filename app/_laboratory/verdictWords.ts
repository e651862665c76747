import type { GradeStep } from "../../analysis/gradesReached";
import type { TestUnder } from "../../analysis/testUnder";
import type { Denominator } from "../../analysis/Specification";

/** A count of votes as it stands on the page: 1,234, 12.5. */
export function countInWords(count: number): string {
  return count.toLocaleString("en", { maximumFractionDigits: 1 });
}

/** "23 of 30", "–" where nobody is counted. */
export function outsideOfAll({ inside, outside, grade }: TestUnder): string {
  return grade ? `${countInWords(outside.inFavour)} of ${countInWords(inside.inFavour + outside.inFavour)}` : "–";
}

/** The votes against on both sides. */
export function againstInAll({ inside, outside }: TestUnder): string {
  return countInWords(inside.against + outside.against);
}

const STEPS: Readonly<Record<GradeStep["grade"], string>> = {
  not_limited: "Some support came from outside",
  substantial: "A third or more of it did",
  mostly_outside: "More than half of it did",
  adopted_without_bloc: "Outside, more were in favour than against",
};

/** A grade's condition in words, and the numbers that decide it: "23, needs more than 15". */
export function stepInWords({ grade, is, needs, strictly }: GradeStep): { readonly condition: string; readonly numbers: string } {
  return {
    condition: STEPS[grade],
    numbers: `${countInWords(is)}, needs ${strictly ? "more than" : "at least"} ${countInWords(needs)}`,
  };
}

const RATES: Readonly<Record<Denominator, string>> = {
  votes_cast: "of votes cast",
  present_and_voting: "of those present and voting",
  members: "of all members",
};

/** What a rate in favour is a rate of. */
export function rateName(denominator: Denominator): string {
  return `in favour, ${RATES[denominator]}`;
}

/** The difference between outside and inside with its interval, in percentage points; says so where there is none. */
export function contrastInWords({ contrast: { difference, low, high }, inside, outside }: TestUnder): string {
  if (difference === undefined || low === undefined || high === undefined)
    return "One side has no votes to take a rate of, so the two cannot be compared.";
  const sides = `n = ${countInWords(outside.of)} outside, ${countInWords(inside.of)} inside`;
  return `Outside minus inside: ${points(difference)} percentage points, 95% interval from ${points(low)} to ${points(high)} (${sides}).`;
}

function points(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}
