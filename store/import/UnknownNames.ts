import type { UnknownName } from "./ImportReport";

/** Lines listed for a name, and names listed: enough to find them, whatever the file. */
const MOST_LINES = 20;
const MOST_NAMES = 1000;

/** Names that no state is known by, each with how often and where it stands. */
export class UnknownNames {
  readonly #names = new Map<string, { count: number; lines: number[] }>();

  add(name: string, line: number): void {
    const entry = this.#names.get(name) ?? { count: 0, lines: [] };
    entry.count += 1;
    if (entry.lines.length < MOST_LINES) entry.lines.push(line);
    if (this.#names.has(name) || this.#names.size < MOST_NAMES) this.#names.set(name, entry);
  }

  /** The most frequent first. */
  list(): UnknownName[] {
    return [...this.#names].map(([name, entry]) => ({ name, ...entry })).sort((a, b) => b.count - a.count);
  }
}
