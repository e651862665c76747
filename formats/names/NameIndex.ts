import type { CalendarDate } from "../words/CalendarDate";
import { spanCovers, type DateSpan } from "../words/DateSpan";
import type { Iso3 } from "../words/Iso3";
import { nameKey, turnedName } from "./nameKey";
import { ResolutionCache } from "./ResolutionCache";
import type { StateSpelling } from "./StateSpelling";
import { STATES_BY_CODE } from "./stateCodes";

const MOST_REMEMBERED = 10_000;

/** Every spelling of every state's name, to look names up in. Made by `buildNameIndex`. */
export class NameIndex {
  readonly cache: ResolutionCache;
  readonly #spellings = new Map<string, StateSpelling[]>();
  readonly #found = new Map<string, readonly StateSpelling[]>();
  readonly #firstWords = new Set<string>();
  readonly #seats = new Map<string, { readonly state: Iso3; readonly seat: DateSpan }>();

  constructor(spellings: Iterable<StateSpelling>) {
    const all = [...spellings];
    for (const spelling of all) this.#add(spelling);
    this.cache = new ResolutionCache(all.flatMap(({ from, to, seat }) => [from, to, seat.from, seat.to]));
  }

  /** The spellings that the name is one of, as it stands or turned round; none where it is not known. */
  spellingsOf(name: string): readonly StateSpelling[] {
    const remembered = this.#found.get(name);
    if (remembered) return remembered;
    const known = this.#spellings.get(nameKey(name));
    const turned = known ? null : turnedName(name);
    const found = known ?? (turned === null ? [] : (this.#spellings.get(nameKey(turned)) ?? []));
    // Files name the same few hundred states in every period; only made-up ones name more.
    if (this.#found.size < MOST_REMEMBERED) this.#found.set(name, found);
    return found;
  }

  /** The states that the code may mean and that had a seat on the date; `undefined` where no state has such a code. */
  statesByCode(code: string, date: CalendarDate): readonly Iso3[] | undefined {
    const codes = STATES_BY_CODE.get(code) ?? (this.#seats.has(code) ? [code] : undefined);
    return codes?.flatMap((three) => {
      const known = this.#seats.get(three);
      return known && spanCovers(known.seat, date) ? [known.state] : [];
    });
  }

  /** The state of this alpha-3 code, where there is one in the index. */
  stateOf(code: string): Iso3 | undefined {
    return this.#seats.get(code)?.state;
  }

  /** Whether some spelling begins with the word: a quick look before a longer one. */
  beginsName(word: string): boolean {
    return this.#firstWords.has(firstWordOf(nameKey(word)));
  }

  /** Every key with the states it stands for, to look for near ones. */
  keys(): Iterable<[string, readonly StateSpelling[]]> {
    return this.#spellings;
  }

  #add(spelling: StateSpelling): void {
    this.#seats.set(spelling.state, spelling);
    const turned = turnedName(spelling.name);
    for (const key of new Set([nameKey(spelling.name), nameKey(turned ?? spelling.name)])) {
      const known = this.#spellings.get(key);
      this.#firstWords.add(firstWordOf(key));
      if (known) known.push(spelling);
      else this.#spellings.set(key, [spelling]);
    }
  }
}

function firstWordOf(key: string): string {
  return key.split(" ", 1)[0] ?? "";
}
