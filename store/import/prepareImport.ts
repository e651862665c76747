import type { ClientBase } from "pg";
import { type ChoiceVector, countVector } from "./ChoiceVector";
import { FileReading } from "./FileReading";
import { findingsOf } from "./findingsOf";
import type { PlannedRollCall } from "./ImportPlan";
import type { ImportReport } from "./ImportReport";
import type { Incoming } from "./Incoming";
import type { ReadingHead } from "./KeptRollCall";
import { loadKept } from "./loadKept";
import { loadReadings } from "./loadReadings";
import { matchIncoming } from "./matchIncoming";
import { planImport } from "./planImport";
import type { FullReading, Slot } from "./Slot";
import type { ImportFormat } from "../../formats/imports/ImportFormat";
import type { StateTable } from "./StateTable";

/** An import of which nothing is written yet. */
export interface PreparedImport {
  /** The roll calls that the file speaks of. */
  readonly slots: readonly Slot[];
  /** What is to be written of those that something new is said of. */
  readonly plans: ReadonlyMap<Slot, PlannedRollCall>;
  readonly findings: () => Pick<ImportReport, "tallyMismatches" | "disagreements">;
  /** How many votes the store has. */
  readonly votesThere: () => number;
}

/** Compares a file with the store, in the transaction that will write the difference. */
export async function prepareImport(
  client: ClientBase,
  incoming: readonly Incoming[],
  format: ImportFormat,
  states: StateTable,
): Promise<PreparedImport> {
  const readings = incoming.map((each) => new FileReading(each, format, states));
  const kept = await loadKept(client, states, saidAgain(readings, format));
  const slots = matchIncoming(readings, kept, format);
  const news = slots.filter(({ isNews }) => isNews);
  const known = news.flatMap((slot) => (slot.kept === null ? [] : [slot.kept.key]));
  const stored = await loadReadings(client, known, states);
  const plans = planImport(
    news,
    ({ key }) => stored.get(key) ?? [],
    kept.map(({ publicId }) => publicId),
  );
  return {
    slots,
    plans,
    findings: () => findingsOf(slots, plans, states),
    votesThere: () => kept.reduce((sum, { choices }) => sum + countVector(choices).members, 0),
  };
}

/** The choices of a kept reading, where the file says the very same again. */
function saidAgain(readings: readonly FullReading[], format: ImportFormat): (head: ReadingHead) => ChoiceVector | undefined {
  const byReference = new Map(readings.map((reading) => [reading.reference, reading]));
  return (head) => {
    const reading = head.format === format ? byReference.get(head.reference) : undefined;
    return reading?.fingerprint === head.fingerprint ? reading.choices : undefined;
  };
}
