import type { Choice } from "../words/Choice";
import { VoteList } from "./VoteList";

/** A roll call whose rows are being gathered. */
export interface OpenRollCall<Heading> {
  readonly id: string;
  readonly heading: Heading;
  readonly votes: VoteList;
  /** Whether a row of it was refused: it is then left out whole. */
  isBroken: boolean;
}

/** Some 16 bytes a row and a kilobyte a roll call: the UN's whole record is a million rows of eight thousand. */
const MOST_ROWS = 4_000_000;
const MOST_ROLL_CALLS = 20_000;

/**
 * Gathers the rows of each roll call from wherever they stand in a file, in bounded memory.
 *
 * The rule: the rows of one roll call may stand anywhere, as long as not more than four million rows or twenty thousand roll calls lie
 * between two of them. Beyond that, those longest without a new row are given out as complete, and a further row of one is refused.
 */
export class OpenRollCalls<Heading> {
  readonly #open = new Map<string, OpenRollCall<Heading>>();
  readonly #given = new Set<string>();
  readonly #refused = new Set<string>();
  #rows = 0;
  #last: OpenRollCall<Heading> | undefined;

  constructor(
    readonly mostRows = MOST_ROWS,
    readonly mostRollCalls = MOST_ROLL_CALLS,
  ) {}

  /** The roll call, if rows of it are being gathered. */
  find(id: string): OpenRollCall<Heading> | undefined {
    if (this.#last?.id === id) return this.#last;
    const known = this.#open.get(id);
    if (known) this.#touch(known);
    return known;
  }

  /** Whether it was given out as complete before. */
  isGiven(id: string): boolean {
    return this.#given.has(id);
  }

  /** A row of it is refused, so that all of it is left out: those read before and those to come. */
  refuse(id: string): void {
    const known = this.#open.get(id);
    if (known) known.isBroken = true;
    else this.#refused.add(id);
  }

  /** Whether its first row was refused already: further rows are passed over. */
  isRefused(id: string): boolean {
    return this.#refused.has(id);
  }

  begin(id: string, heading: Heading): OpenRollCall<Heading> {
    const rollCall = { id, heading, votes: new VoteList(), isBroken: false };
    this.#touch(rollCall);
    return rollCall;
  }

  addVote(rollCall: OpenRollCall<Heading>, line: number, caster: number, choice: Choice): void {
    rollCall.votes.add(line, caster, choice);
    this.#rows++;
  }

  /** Those that must go, longest untouched first, so that half of what may be held is free again. None while there is room. */
  *overflow(): Generator<OpenRollCall<Heading>> {
    if (this.#rows <= this.mostRows && this.#open.size <= this.mostRollCalls) return;
    for (const rollCall of this.#open.values()) {
      if (this.#rows <= this.mostRows / 2 && this.#open.size <= this.mostRollCalls / 2) return;
      this.#open.delete(rollCall.id);
      this.#given.add(rollCall.id);
      this.#rows -= rollCall.votes.length;
      if (this.#last === rollCall) this.#last = undefined;
      yield rollCall;
    }
  }

  /** All that are left. */
  rest(): Iterable<OpenRollCall<Heading>> {
    return this.#open.values();
  }

  #touch(rollCall: OpenRollCall<Heading>): void {
    this.#open.delete(rollCall.id);
    this.#open.set(rollCall.id, rollCall);
    this.#last = rollCall;
  }
}
