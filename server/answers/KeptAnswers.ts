import { LRUCache } from "lru-cache";
import type { KeptAnswer } from "./Answer";

/** A bounded memory of answers. The same answer asked for many times at once is made once. */
export class KeptAnswers {
  readonly #kept: LRUCache<string, KeptAnswer>;
  readonly #beingMade = new Map<string, Promise<KeptAnswer>>();

  /** @param maxBytes bodies and encodings together */
  constructor(maxBytes: number) {
    this.#kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: sizeOf, maxEntrySize: Math.floor(maxBytes / 8) });
  }

  /**
   * The answer kept under the key, or the one that `make` gives, kept where `keep` says so.
   * A key holds all that the answer depends on, the release's hash included, so that nothing is ever emptied.
   */
  async get(key: string, make: () => Promise<KeptAnswer>, keep: (answer: KeptAnswer) => boolean): Promise<KeptAnswer> {
    const kept = this.#kept.get(key) ?? this.#beingMade.get(key);
    if (kept) return kept;
    const making = make();
    this.#beingMade.set(key, making);
    try {
      const made = await making;
      if (keep(made)) this.#kept.set(key, made);
      return made;
    } finally {
      this.#beingMade.delete(key);
    }
  }
}

function sizeOf(answer: KeptAnswer): number {
  return answer.body.length + (answer.brotli?.length ?? 0) + (answer.gzip?.length ?? 0) + 512;
}
