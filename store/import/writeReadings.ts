import type { ClientBase } from "pg";
import { allotKeys } from "../seed/allotKeys";
import { insertRows } from "../seed/writeRows";
import type { Row } from "../seed/Row";
import { choiceOfMark, textOfVector } from "./ChoiceVector";
import { copyLine, copyRows } from "./copyRows";
import { differencesOf } from "./differencesOf";
import { isRewritten } from "./ImportPlan";
import { readingLabels } from "./readingLabels";
import type { FullReading } from "./Slot";
import type { StateTable } from "./StateTable";
import type { Placed } from "./writePlan";

const COLUMNS = ["id", "roll_call_id", "format", "reference", "facts", "choices", "shown", "fingerprint", "version_seen"];

/** Keeps what each source says, whole, and lists where those that are not shown say otherwise. */
export async function writeReadings(client: ClientBase, placed: readonly Placed[], states: StateTable): Promise<void> {
  const all = placed.flatMap((each) => each.plan.merged.readings.map((reading) => ({ each, reading })));
  const old = all.flatMap(({ reading: { key } }) => (key === null ? [] : [key]));
  // With each goes what was listed of it.
  if (old.length > 0) await client.query("DELETE FROM source_reading WHERE id = ANY ($1::int[])", [old]);
  const fresh = await allotKeys(client, "source_reading", all.length - old.length);
  let next = 0;
  const keyed = all.map(({ each, reading }) => ({ each, reading, key: reading.key ?? fresh[next++] ?? 0 }));
  await copyRows(client, "source_reading", COLUMNS, readingLines(keyed, states));
  await insertRows(
    client,
    "vote_reading",
    keyed.flatMap((one) => differenceRows(one, states)),
  );
}

interface Keyed {
  readonly each: Placed;
  readonly reading: FullReading;
  readonly key: number;
}

function* readingLines(keyed: readonly Keyed[], states: StateTable): Generator<string> {
  for (const { each, reading, key } of keyed) {
    const { format, reference, facts, choices, fingerprint } = reading;
    const isShown = isSame(each.plan.merged.shown, reading);
    const text = textOfVector(choices, states.codes);
    const version = (each.plan.kept?.version ?? 1) + (isRewritten(each.plan) ? 1 : 0);
    yield copyLine([key, each.key, format, reference, JSON.stringify(facts), text, isShown, fingerprint, version]);
  }
}

function differenceRows({ each, reading, key }: Keyed, states: StateTable): Row[] {
  const { merged } = each.plan;
  if (isSame(merged.shown, reading)) return [];
  const label = readingLabels(merged).get(reading) ?? reading.facts.source;
  return differencesOf(merged.choices, reading.choices).map((place) => ({
    roll_call_id: each.key,
    state_id: states.keys[place] ?? 0,
    source: label,
    choice: choiceOfMark(reading.choices[place]),
    reading_id: key,
  }));
}

function isSame(a: FullReading | null, b: FullReading): boolean {
  return a?.format === b.format && a.reference === b.reference;
}
