/** Where the years stand: each in a slot of the same width. */
export interface YearScale {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly slot: number;
}

/** The years from the first to the last in slots between `left` and `right` px. */
export function yearScale(years: readonly number[], left: number, right: number): YearScale {
  const first = Math.min(...years);
  const last = Math.max(...years);
  return { first, last, left, slot: (right - left) / (last - first + 1) };
}

/** The middle of a year's slot. */
export function yearX({ first, left, slot }: YearScale, year: number): number {
  return left + (year - first + 0.5) * slot;
}

const STEPS = [1, 2, 5, 10, 20];
/** A label of four figures and the space beside it, in px. */
const LABEL_ROOM = 34;
/** More beside the bold one, which moves inwards at an edge. */
const ROOM_BESIDE_SELECTED = 46;

/** The years to label: every one, second, fifth … as there is room, and in any case the year pointed out, to which near ones give way. */
export function labelledYears(scale: YearScale, selected: number | undefined): readonly number[] {
  const step = STEPS.find((one) => one * scale.slot >= LABEL_ROOM) ?? 50;
  const origin = step <= 2 ? scale.first : 0;
  const years: number[] = [];
  for (let year = scale.first; year <= scale.last; year += 1) {
    const near = selected !== undefined && year !== selected && Math.abs(year - selected) * scale.slot < ROOM_BESIDE_SELECTED;
    if (year === selected || ((year - origin) % step === 0 && !near)) years.push(year);
  }
  return years;
}
