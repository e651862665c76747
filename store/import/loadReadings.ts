import type { ClientBase } from "pg";
import { vectorOfText } from "./ChoiceVector";
import type { ReadingFacts } from "./Incoming";
import type { FullReading } from "./Slot";
import type { ImportFormat } from "../../formats/imports/ImportFormat";
import type { StateTable } from "./StateTable";

/** What earlier imports left of these roll calls, whole, by the roll call's key. */
export async function loadReadings(
  client: ClientBase,
  rollCalls: readonly number[],
  states: StateTable,
): Promise<ReadonlyMap<number, readonly FullReading[]>> {
  const { rows } = await client.query<ReadingRow>(
    `SELECT id AS key, roll_call_id AS "rollCall", format, reference, facts, choices, fingerprint FROM source_reading
     WHERE roll_call_id = ANY ($1::int[]) ORDER BY id`,
    [rollCalls],
  );
  const readings = new Map<number, FullReading[]>();
  for (const { rollCall, choices, ...row } of rows) {
    const reading = { ...row, line: 0, choices: vectorOfText(choices, states.placeOf) };
    readings.set(rollCall, [...(readings.get(rollCall) ?? []), reading]);
  }
  return readings;
}

interface ReadingRow {
  readonly key: number;
  readonly rollCall: number;
  readonly format: ImportFormat;
  readonly reference: string;
  readonly facts: ReadingFacts;
  readonly choices: string;
  readonly fingerprint: string;
}
