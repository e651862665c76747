import type { CalendarDate } from "../words/CalendarDate";
import type { StateResolution } from "./StateResolution";

type ByCode = Map<string | null, StateResolution>;
type ByName = Map<string | null, ByCode>;

/** Beyond so many answers, as only made-up files have, all are forgotten. */
const MOST = 200_000;

/**
 * Answers by date, name and code. All days of a month share theirs, but for the months in which some span begins or ends: there each
 * date has its own. So 853,763 votes by 200 states ask some 100,000 questions.
 */
export class ResolutionCache {
  readonly #monthsOfChange: ReadonlySet<string>;
  readonly #answers = new Map<string, ByName>();
  #count = 0;
  #lastDate: CalendarDate | null = null;
  #lastAnswers: ByName = new Map();

  constructor(boundaries: Iterable<CalendarDate | null>) {
    this.#monthsOfChange = new Set([...boundaries].flatMap((date) => (date === null ? [] : [date.slice(0, 7)])));
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
    const month = date.slice(0, 7);
    const key = this.#monthsOfChange.has(month) ? date : month;
    const names: ByName = this.#answers.get(key) ?? new Map();
    this.#answers.set(key, names);
    this.#lastDate = date;
    this.#lastAnswers = names;
    return names;
  }

  #forget(): void {
    this.#answers.clear();
    this.#lastDate = null;
    this.#count = 0;
  }
}
