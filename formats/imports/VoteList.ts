import { CHOICES, type Choice } from "../words/Choice";
import type { Casters } from "./Casters";
import type { ImportedVote } from "./ImportedRollCall";

const BITS = 2;

/**
 * The rows of one roll call, gathered from wherever they stand in a file: two small integers a row (its line; its caster and choice),
 * so that all rows of the UN's whole record fit in some 15 MB.
 */
export class VoteList {
  readonly #rows: number[] = [];

  get length(): number {
    return this.#rows.length >> 1;
  }

  add(line: number, caster: number, choice: Choice): void {
    this.#rows.push(line, (caster << BITS) | CHOICES.indexOf(choice));
  }

  /** The rows as an import wants them, in the order in which they were added. */
  toVotes(casters: Casters): ImportedVote[] {
    const votes: ImportedVote[] = [];
    for (let i = 0; i < this.#rows.length; i += 2) votes.push(voteOf(this.#rows[i] ?? 0, this.#rows[i + 1] ?? 0, casters));
    return votes;
  }

  /** The lines of the first two rows of one caster, where one has two. */
  firstRepeated(casters: Casters): { readonly caster: number; readonly first: number; readonly again: number } | undefined {
    const seen = new Uint32Array(casters.count);
    for (let i = 0; i < this.#rows.length; i += 2) {
      const caster = (this.#rows[i + 1] ?? 0) >> BITS;
      const first = seen[caster];
      const line = this.#rows[i] ?? 0;
      if (first) return { caster, first, again: line };
      seen[caster] = line;
    }
    return undefined;
  }
}

function voteOf(line: number, packed: number, casters: Casters): ImportedVote {
  const { code, name } = casters.at(packed >> BITS);
  return { line, code, name, choice: choiceAt(packed & 3) };
}

function choiceAt(index: number): Choice {
  return CHOICES[index] ?? "non_voting";
}
