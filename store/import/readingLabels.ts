import type { MergedRollCall } from "./mergeReadings";
import type { FullReading } from "./Slot";

/** What each reading is listed under: the line its choices are taken from, and where that is the line shown or another's too, its number in it. */
export function readingLabels({ facts, readings }: MergedRollCall): ReadonlyMap<FullReading, string> {
  const taken = new Set([facts.source]);
  const labels = new Map<FullReading, string>();
  for (const reading of readings) {
    const { source } = reading.facts;
    labels.set(reading, taken.has(source) ? `${source}, no. ${reading.reference}` : source);
    taken.add(source);
  }
  return labels;
}
