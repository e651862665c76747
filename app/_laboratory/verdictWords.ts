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

/** Whether the number needs less than its usual size: "1,161 of 1,195". */
export function digitsIn(test: TestUnder): "few" | "many" {
  return outsideOfAll(test).length > 9 ? "many" : "few";
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

/** What is measured, by its formula, with where to find it. Newcombe's interval: method 10 of Statistics in Medicine 17 (1998), 873–890. */
export const FORMULAS: readonly (readonly [string, string, (test: TestUnder) => number | undefined])[] = [
  ["Outside support", "Y(O)", ({ outside }) => outside.inFavour],
  ["Outside share", "Y(O) / Y", ({ outsideShare }) => outsideShare],
  ["Outside rate", "Y(O) / rate of (O)", ({ outsideRate }) => outsideRate],
  ["Inside rate", "Y(I) / rate of (I)", ({ insideRate }) => insideRate],
  ["Difference", "outside rate − inside rate", ({ contrast }) => contrast.difference],
  ["Its 95% interval, lower end (Newcombe’s method 10)", "d − √((p − l)² + (u′ − q)²)", ({ contrast }) => contrast.low],
  ["Upper end", "d + √((u − p)² + (q − l′)²)", ({ contrast }) => contrast.high],
];

/** A number to six places, as few as it needs; "–" where there is none. */
export function exactly(value: number | undefined): string {
  return value === undefined ? "–" : String(Number(value.toFixed(6))).replace("-", "−");
}
