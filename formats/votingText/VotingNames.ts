import { buildNameIndex } from "../names/buildNameIndex";
import type { NameIndex } from "../names/NameIndex";
import { nameKey, turnedName } from "../names/nameKey";
import { nearestStates } from "../names/nearestStates";
import { resolveState } from "../names/resolveState";
import type { StateResolution } from "../names/StateResolution";
import type { StateSpelling } from "../names/StateSpelling";
import type { CalendarDate } from "../words/CalendarDate";
import type { Iso3 } from "../words/Iso3";
import { PhraseTrie, type PhraseMatch } from "./PhraseTrie";
import type { Token } from "./Token";

const MOST_CANDIDATES = 4;
/** Texts whose candidates are kept: a text that is being written is read again with every letter. */
const MOST_KEPT = 500;

/** The names of states as a voting paragraph may write them: to find them in running text, to say whose they are, to ask about others. */
export class VotingNames {
  readonly #index: NameIndex;
  readonly #trie = new PhraseTrie<string>();
  readonly #candidates = new Map<string, readonly Iso3[]>();

  constructor(spellings: Iterable<StateSpelling>) {
    const all = [...spellings];
    this.#index = buildNameIndex(all);
    for (const { name } of all) this.#add(name);
  }

  /** Names that the text goes on with, the longest first. A comma is never part of one, as it parts the names of a list. */
  matchesAt(tokens: readonly Token[], at: number, limit: number): readonly PhraseMatch<string>[] {
    return this.#trie.matchesAt(tokens, at, limit);
  }

  /** Whose name it is on the date; without one, whose it ever was. */
  resolve(name: string, date: CalendarDate | undefined): StateResolution {
    if (date !== undefined) return resolveState(this.#index, { code: null, name, date });
    const spellings = this.#index.spellingsOf(name);
    const states = [...new Set(spellings.map(({ state }) => state))];
    const [state, other] = states;
    if (state === undefined) return { kind: "unknown", candidates: [] };
    return other === undefined ? { kind: "state", state } : { kind: "ambiguous", candidates: states };
  }

  /** States that may be meant by what is no known name: near spellings first, then names that have all its words. */
  candidatesFor(text: string): readonly Iso3[] {
    const kept = this.#candidates.get(text) ?? this.#lookFor(text);
    if (this.#candidates.size < MOST_KEPT) this.#candidates.set(text, kept);
    return kept;
  }

  #lookFor(text: string): readonly Iso3[] {
    const words = nameKey(text.slice(0, 200)).split(" ");
    const holding = [...this.#index.keys()].filter(([key]) => {
      const known = key.split(" ");
      return words.every((word) => word !== "" && known.includes(word));
    });
    const states = [
      ...nearestStates(this.#index, text),
      ...holding.flatMap(([, spellings]) => spellings.map(({ state }) => state)),
    ];
    return [...new Set(states)].slice(0, MOST_CANDIDATES);
  }

  #add(name: string): void {
    const turned = turnedName(name);
    if (!name.includes(",")) this.#trie.add(wordsOf(name), name);
    if (turned !== null) this.#trie.add(wordsOf(turned), name);
    if (turned !== null && name.includes(",")) this.#trie.add(wordsOf(name.replace(",", "(")), name);
  }
}

/** The name's words with the bracket as one of them: "Congo (Democratic Republic of)" is not "Congo", then "Democratic Republic of …". */
function wordsOf(name: string): readonly string[] {
  const [before, ...after] = name.split("(").map((part) =>
    nameKey(part)
      .split(" ")
      .filter((word) => word !== ""),
  );
  return [...(before ?? []), ...after.flatMap((words) => ["(", ...words])];
}
