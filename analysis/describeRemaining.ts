import type { CountedTally } from "../formats/words/Tally";
import type { Grade } from "./Grade";

type Votes = Pick<CountedTally, "inFavour" | "against">;

/** The votes of everybody and of those outside; halves where abstentions count half to each side. */
export interface Remaining {
  readonly tally: Votes;
  readonly outside: Votes;
}

/** "23 of the 30 votes in favour remain: more than the 6 against": what is left without the bloc, and by which numbers the grade holds. */
export function describeRemaining(grade: Grade, count: Remaining): string {
  return remaining(count) + comparison(grade, count);
}

function remaining({ tally, outside }: Remaining): string {
  const [left, all] = [outside.inFavour, tally.inFavour];
  if (all === 1) return left === 1 ? "the 1 vote in favour remains" : "the 1 vote in favour does not remain";
  if (left === 0) return `none of the ${inFigures(all)} votes in favour remains`;
  if (left === all) return `all ${inFigures(all)} votes in favour remain`;
  return `${inFigures(left)} of the ${inFigures(all)} votes in favour ${left === 1 ? "remains" : "remain"}`;
}

function comparison(grade: Grade, count: Remaining): string {
  switch (grade) {
    case "limited":
      return "";
    case "not_limited":
      return ": less than a third";
    case "substantial":
      return ": at least a third, but not more than half";
    case "mostly_outside":
      return `: more than half, but not more than ${againstOutside(count)}`;
    case "adopted_without_bloc":
      return count.outside.against === 0 ? ", with no vote against" : `: more than ${againstOutside(count)}`;
  }
}

/** "the 6 against"; "the 4 of the 6 against that remain" where some of those against are inside the bloc. */
function againstOutside({ tally, outside }: Remaining): string {
  if (outside.against === tally.against) return `the ${inFigures(tally.against)} against`;
  const verb = outside.against === 1 ? "remains" : "remain";
  return `the ${inFigures(outside.against)} of the ${inFigures(tally.against)} against that ${verb}`;
}

/** 1,234 and 12.5. */
function inFigures(count: number): string {
  return count.toLocaleString("en");
}
