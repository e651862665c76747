import type { ImportFormat } from "../../formats/imports/ImportFormat";
import { fingerprintOf } from "./fingerprintOf";
import type { Incoming } from "./Incoming";
import type { FullReading } from "./Slot";
import type { StateTable } from "./StateTable";

/** What the file says of a roll call, as a reading that is not stored yet. Its fingerprint is made when asked for: of what is new, not before it is written. */
export class FileReading implements FullReading {
  readonly key = null;
  readonly line: number;
  readonly reference: string;
  readonly facts: FullReading["facts"];
  readonly choices: FullReading["choices"];
  readonly format: ImportFormat;
  readonly #states: StateTable;
  #fingerprint: string | undefined;

  constructor({ line, reference, facts, choices }: Incoming, format: ImportFormat, states: StateTable) {
    this.line = line;
    this.reference = reference;
    this.facts = facts;
    this.choices = choices;
    this.format = format;
    this.#states = states;
  }

  get fingerprint(): string {
    return (this.#fingerprint ??= fingerprintOf(this, this.#states));
  }
}
