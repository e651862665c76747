import { hasChoices } from "./ChoiceVector";
import type { KeptRollCall } from "./KeptRollCall";
import { RollCallIndex } from "./RollCallIndex";
import { fitOf } from "./sameRollCall";
import type { FullReading, Slot } from "./Slot";
import type { ImportFormat } from "../../formats/imports/ImportFormat";

/**
 * Which roll call each of the file's is: one of the store's, one that came before it in the file, or a new one.
 * What the source said before under the same number is the same roll call, whatever it says now; in the project's own export the number is the id.
 */
export function matchIncoming(readings: readonly FullReading[], kept: readonly KeptRollCall[], format: ImportFormat): Slot[] {
  const matching = new Matching(kept, format);
  for (const each of readings) matching.take(each);
  return matching.touched();
}

class Matching {
  readonly #format: ImportFormat;
  readonly #slots: Slot[];
  /** Made when a roll call is not known by its number: for a file that was imported before it is not needed. */
  #index: RollCallIndex<Slot> | undefined;
  readonly #byReference = new Map<string, Slot>();

  constructor(kept: readonly KeptRollCall[], format: ImportFormat) {
    this.#format = format;
    this.#slots = kept.map((each) => ({ kept: each, incoming: [], isNews: false }));
    for (const slot of this.#slots) this.#know(slot);
  }

  take(reading: FullReading): void {
    const slot = this.#byReference.get(reading.reference) ?? this.#bestFit(reading) ?? this.#open(reading);
    slot.incoming.push(reading);
    slot.isNews ||= !isKnown(slot, reading);
    if (this.#format !== "long-csv") this.#byReference.set(reading.reference, slot);
  }

  touched(): Slot[] {
    return this.#slots.filter(({ incoming }) => incoming.length > 0);
  }

  #know(slot: Slot): void {
    const { kept } = slot;
    if (kept === null) return;
    if (this.#format === "long-csv") this.#byReference.set(kept.publicId, slot);
    else {
      for (const { format, reference } of kept.readings) if (format === this.#format) this.#byReference.set(reference, slot);
    }
  }

  #open(reading: FullReading): Slot {
    const slot: Slot = { kept: null, incoming: [], isNews: true };
    this.#indexed().add(reading.facts, slot);
    this.#slots.push(slot);
    return slot;
  }

  #indexed(): RollCallIndex<Slot> {
    if (this.#index !== undefined) return this.#index;
    const index = new RollCallIndex<Slot>();
    for (const slot of this.#slots) {
      const first = slot.kept ?? slot.incoming[0];
      if (first !== undefined) index.add(first.facts, slot);
    }
    return (this.#index = index);
  }

  /** In the project's own export two ids are two roll calls. */
  #bestFit(reading: FullReading): Slot | undefined {
    let best: { readonly slot: Slot; readonly fit: number } | undefined;
    for (const slot of this.#indexed().candidates(reading.facts)) {
      const fit = this.#fitIn(slot, reading);
      if (fit !== undefined && (best === undefined || fit > best.fit)) best = { slot, fit };
    }
    return best?.slot;
  }

  #fitIn(slot: Slot, reading: FullReading): number | undefined {
    const first = slot.kept ?? slot.incoming[0];
    const isOneSource = slot.incoming.length > 0 || (slot.kept?.readings.some(({ format }) => format === this.#format) ?? false);
    if (first === undefined || (isOneSource && this.#format === "long-csv")) return undefined;
    // A tally without choices, in the store, is told by what the file said of it before.
    const choices = hasChoices(first.choices) ? first.choices : (slot.incoming[0]?.choices ?? first.choices);
    return fitOf({ facts: first.facts, choices }, reading, isOneSource);
  }
}

function isKnown({ kept }: Slot, reading: FullReading): boolean {
  return (
    kept?.readings.some(
      (head) =>
        head.format === reading.format &&
        head.reference === reading.reference &&
        head.fingerprint === reading.fingerprint &&
        head.versionSeen === kept.version,
    ) ?? false
  );
}
