import { parseRollCallId, slugOfSymbol } from "../../release/RollCallId";
import type { ReadingFacts } from "./Incoming";

/** What an id is made of. */
type NamedFacts = Pick<ReadingFacts, "symbol" | "draft" | "body" | "session" | "kind">;

/**
 * Gives new roll calls their ids, in the order of the record. The adoption of a text has the plain id of its symbol, whatever else was voted on it;
 * the others, and a further text under a repeated symbol, `.2`, `.3` … A draft's own document (`L.17`, an amendment's too) names one vote, which has it plain.
 */
export class PublicIds {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** @param reference the number in the source; in the project's own export the id itself */
  assign(facts: NamedFacts, reference: string, isOwnExport: boolean): string {
    const own = isOwnExport ? parseRollCallId(reference) : undefined;
    return this.#take(own !== undefined && !this.#taken.has(own) ? own : this.#free(facts, reference));
  }

  #free(facts: NamedFacts, reference: string): string {
    const text = facts.symbol ?? facts.draft;
    const base = slugOfSymbol(text ?? "") || slugOfSymbol(`${facts.body} ${facts.session} ${reference}`);
    const isPlain = facts.kind === "adoption" || text === null || /\/L\.\d/i.test(text);
    if (isPlain && !this.#taken.has(base)) return base;
    let number = 2;
    while (this.#taken.has(`${base}.${number}`)) number++;
    return `${base}.${number}`;
  }

  #take(id: string): string {
    this.#taken.add(id);
    return id;
  }
}
