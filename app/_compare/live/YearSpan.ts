import type { RollCallSelection } from "../../../analysis/selectRollCalls";

/** Whole years, both included. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** How long a span is where the slider first takes hold of all years. */
const BEGIN_WITH = 10;

/** The years that a selection reaches over within those known. */
export function spanOf({ from, to }: RollCallSelection, all: YearSpan): YearSpan {
  const year = (date: string | undefined, otherwise: number) => (date === undefined ? otherwise : Number(date.slice(0, 4)));
  const first = Math.max(year(from, all.first), all.first);
  return { first, last: Math.max(first, Math.min(year(to, all.last), all.last)) };
}

export function yearsIn({ first, last }: YearSpan): number {
  return last - first + 1;
}

/** The span moved so that it ends in a year, of the same length; that of all years becomes one of ten. */
export function endingIn(last: number, now: YearSpan, all: YearSpan): YearSpan {
  const length = yearsIn(now) >= yearsIn(all) ? BEGIN_WITH : yearsIn(now);
  return { first: last - length + 1, last };
}

/** The first year that the span can end in when it is moved: before it there are not so many years. */
export function earliestEnd(now: YearSpan, all: YearSpan): number {
  return all.first + yearsIn(endingIn(now.last, now, all)) - 1;
}

/** The span of another length that ends where it did; 0 for all years. */
export function ofLength(length: number, now: YearSpan, all: YearSpan): YearSpan {
  return length === 0 ? all : { first: now.last - length + 1, last: now.last };
}

/** As readers say it: "1995 to 2004", "1995". */
export function spanInWords({ first, last }: YearSpan): string {
  return first === last ? String(last) : `${first} to ${last}`;
}
