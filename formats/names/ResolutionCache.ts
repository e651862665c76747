import type { CalendarDate } from "../words/CalendarDate";
import type { StateResolution } from "./StateResolution";

type ByCode = Map<string | null, StateResolution>;
type ByName = Map<string | null, ByCode>;

const DAY_LENGTH = "YYYY-MM-DD".length;
/** Behind every day, whatever is written of it: of `1991` and this, all days of 1991 come before. */
const AFTER = "~";

/** Beyond so many answers, as only made-up files have, all are forgotten. */
const MOST = 200_000;

/**
 * Answers by date, name and code. All days between two changes share theirs: a change is where a span begins or ends, or the year of one,
 * which is asked for where a date's day is not to be trusted. So 853,763 votes by 200 states ask some 30,000 questions.
 */
export class ResolutionCache {
  /** The first of each change, as text in order: every day has a number of them that it is not before. */
  readonly #changes: readonly string[];
  readonly #answers = new Map<string | number, ByName>();
  #count = 0;
  #lastDate: CalendarDate | null = null;
  #lastAnswers: ByName = new Map();

  constructor(boundaries: Iterable<CalendarDate | null>) {
    this.#changes = [...new Set([...boundaries].flatMap((date) => (date === null ? [] : changesAt(date))))].sort();
  }

  get(code: string | null, name: string | null, date: CalendarDate): StateResolution | undefined {
    return this.#on(date).get(name)?.get(code);
  }

  set(code: string | null, name: string | null, date: CalendarDate, answer: StateResolution): void {
    if (++this.#count > MOST) this.#forget();
    const names = this.#on(date);
    const codes: ByCode = names.get(name) ?? new Map();
    names.set(name, codes.set(code, answer));
  }

  #on(date: CalendarDate): ByName {
    if (date === this.#lastDate) return this.#lastAnswers;
    const key = date.length === DAY_LENGTH ? this.#changesUpTo(date) : date;
    const names: ByName = this.#answers.get(key) ?? new Map();
    this.#answers.set(key, names);
    this.#lastDate = date;
    this.#lastAnswers = names;
    return names;
  }

  #changesUpTo(day: string): number {
    let [low, high] = [0, this.#changes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#changes[middle] ?? "") <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #forget(): void {
    this.#answers.clear();
    this.#lastDate = null;
    this.#count = 0;
  }
}

/** Where days cease to be alike: at the date's first day and after its last, at its year's first and after its last. */
function changesAt(date: CalendarDate): string[] {
  const year = date.slice(0, 4);
  return [date, date + AFTER, year, year + AFTER];
}
