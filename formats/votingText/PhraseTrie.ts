import type { Token } from "./Token";

interface Node<V> {
  readonly next: Map<string, Node<V>>;
  value: V | undefined;
}

/** A phrase found: its value, and the index of the token after it. */
export interface PhraseMatch<V> {
  readonly value: V;
  readonly next: number;
}

const SKIPPED = new Set(["the", "-", "'", "’", "‘", "´", "`"]);

/** Phrases by their words, to find which of them a text goes on with: work bounded by the longest phrase, whatever the text. */
export class PhraseTrie<V> {
  readonly #root: Node<V> = { next: new Map(), value: undefined };

  /** Adds a phrase: folded words, and "(" where the text must have one. What is there already is kept. */
  add(words: readonly string[], value: V): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value ??= value;
  }

  /** All phrases that the tokens go on with at this place, the longest first; hyphens, articles and line ends within do not count. */
  matchesAt(tokens: readonly Token[], at: number, limit: number): readonly PhraseMatch<V>[] {
    const found: PhraseMatch<V>[] = [];
    let node: Node<V> | undefined = this.#root;
    let open = false;
    for (let i = at; node && i < limit; i++) {
      const token = tokens[i];
      if (!token) break;
      if (SKIPPED.has(token.key) && (i > at || token.key === "the")) {
        if (i > at + 20) break;
        continue;
      }
      if (token.key === "." && isAbbreviated(tokens[i - 1])) continue;
      if (token.key === "(") open = true;
      node = node.next.get(token.key);
      if (node?.value !== undefined)
        found.unshift({ value: node.value, next: open ? afterBracket(tokens, i + 1, limit) : i + 1 });
    }
    return found;
  }
}

function isAbbreviated(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.key === "saint" || token.end - token.start === 1);
}

/** Past the bracket's end, where it comes; an apostrophe may stand before it ("République islamique d'"). */
function afterBracket(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at; i < Math.min(at + 3, limit); i++) {
    const key = tokens[i]?.key ?? "";
    if (key === ")") return i + 1;
    if (!SKIPPED.has(key)) break;
  }
  return at;
}
