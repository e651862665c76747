import type { Kind } from "../../formats/words/Kind";
import type { ChoiceVector } from "./ChoiceVector";
import type { PlannedRollCall, VoteChanges } from "./ImportPlan";
import type { KeptRollCall, RowFacts } from "./KeptRollCall";
import { mergeReadings } from "./mergeReadings";
import { PublicIds } from "./PublicIds";
import type { FullReading, Slot } from "./Slot";

/**
 * What is to be written, made of what the file says and what the store has. Pure: the same two, the same plan.
 * @param news the roll calls that the file says something new of
 * @param stored the readings that earlier imports left of a kept roll call
 * @param taken every id that a roll call has
 */
export function planImport(
  news: readonly Slot[],
  stored: (kept: KeptRollCall) => readonly FullReading[],
  taken: Iterable<string>,
): ReadonlyMap<Slot, PlannedRollCall> {
  const ids = assignIds(news, new PublicIds(taken));
  return new Map(news.map((slot) => [slot, planned(slot, slot.kept === null ? [] : stored(slot.kept), ids.get(slot) ?? "")]));
}

/** Adoptions before the others, so that a text's adoption has its plain id also where a paragraph was voted on first. */
function assignIds(news: readonly Slot[], ids: PublicIds): ReadonlyMap<Slot, string> {
  const assigned = new Map<Slot, string>();
  const assign = (isDue: (kind: Kind) => boolean): void => {
    for (const slot of news) {
      const [first] = slot.incoming;
      if (slot.kept !== null) assigned.set(slot, slot.kept.publicId);
      else if (first !== undefined && isDue(first.facts.kind))
        assigned.set(slot, ids.assign(first.facts, first.reference, first.format === "long-csv"));
    }
  };
  assign((kind) => kind === "adoption");
  assign((kind) => kind !== "adoption");
  return assigned;
}

function planned({ kept, incoming }: Slot, stored: readonly FullReading[], publicId: string): PlannedRollCall {
  const latest = new Map([...stored, ...incoming].map((reading) => [`${reading.format} ${reading.reference}`, reading]));
  const keyed = [...latest.values()].map((reading) => withKey(reading, keyIn(stored, reading)));
  const merged = mergeReadings(kept, keyed);
  const replaced = new Set(incoming.map(({ format, reference }) => `${format} ${reference}`));
  return {
    kept,
    publicId,
    merged,
    incoming: merged.readings.filter(({ format, reference }) => replaced.has(`${format} ${reference}`)),
    factsChange: kept === null || differs(kept.facts, merged.facts),
    votes: changesOf(kept?.choices ?? new Uint8Array(merged.choices.length), merged.choices),
  };
}

function withKey(reading: FullReading, key: number | null): FullReading {
  if (reading.key !== null || key === null) return reading;
  const { line, reference, facts, choices, format, fingerprint } = reading;
  return { line, reference, facts, choices, format, fingerprint, key };
}

function keyIn(stored: readonly FullReading[], { format, reference }: FullReading): number | null {
  return stored.find((each) => each.format === format && each.reference === reference)?.key ?? null;
}

function differs(a: RowFacts, b: RowFacts): boolean {
  return (Object.keys(a) as (keyof RowFacts)[]).some(
    (fact) => JSON.stringify(sorted(a[fact])) !== JSON.stringify(sorted(b[fact])),
  );
}

/** Tallies and topics by their content, not by the order in which they stand. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort();
  return typeof value === "object" && value !== null ? Object.entries(value).sort() : value;
}

function changesOf(before: ChoiceVector, after: ChoiceVector): VoteChanges {
  let [added, changed, removed, unchanged] = [0, 0, 0, 0];
  for (let place = 0; place < after.length; place++) {
    const [was, is] = [before[place] ?? 0, after[place] ?? 0];
    if (is === was) unchanged += is === 0 ? 0 : 1;
    else if (was === 0) added++;
    else if (is === 0) removed++;
    else changed++;
  }
  return { added, changed, removed, unchanged };
}
