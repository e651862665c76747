import type { SeedFault } from "./SeedFault";
import { SeedRefused } from "./SeedRefused";

/** Gathers faults, so that all of them are told at once. */
export class FaultList {
  readonly #faults: SeedFault[] = [];

  add(file: string, line: number, column: string | null, message: string): void {
    this.#faults.push({ file, line, column, message });
  }

  /** @throws {SeedRefused} with the faults in the order of file and line, where there are any */
  refuseIfAny(): void {
    if (this.#faults.length === 0) return;
    throw new SeedRefused(this.#faults.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
