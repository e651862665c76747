import type { ClientBase } from "pg";
import { allotKeys } from "../seed/allotKeys";
import { insertRows } from "../seed/writeRows";
import type { Row } from "../seed/Row";
import { choiceOfMark, textOfVector } from "./ChoiceVector";
import { copyLine, copyParts, inParts } from "./copyRows";
import { differencesOf } from "./differencesOf";
import { isRewritten } from "./ImportPlan";
import { readingLabels } from "./readingLabels";
import type { FullReading } from "./Slot";
import type { StateTable } from "./StateTable";
import { withConstraintsAfter } from "./withConstraintsAfter";
import type { Placed } from "./writePlan";

const COLUMNS = ["id", "roll_call_id", "format", "reference", "facts", "choices", "shown", "fingerprint", "version_seen"];

/** What each source says, whole, and where those that are not shown say otherwise: ready to be written. */
export class Readings {
  readonly #client: ClientBase;
  readonly #keyed: readonly Keyed[];
  readonly #states: StateTable;
  #parts: readonly Buffer[] | undefined;

  private constructor(client: ClientBase, keyed: readonly Keyed[], states: StateTable) {
    this.#client = client;
    this.#keyed = keyed;
    this.#states = states;
  }

  /** Takes away what was kept of the same readings, and gives each its key. */
  static async place(client: ClientBase, placed: readonly Placed[], states: StateTable): Promise<Readings> {
    const all = placed.flatMap((each) => each.plan.merged.readings.map((reading) => ({ each, reading })));
    const old = all.flatMap(({ reading: { key } }) => (key === null ? [] : [key]));
    // With each goes what was listed of it.
    if (old.length > 0) await client.query("DELETE FROM source_reading WHERE id = ANY ($1::int[])", [old]);
    const fresh = await allotKeys(client, "source_reading", all.length - old.length);
    let next = 0;
    const keyed = all.map(({ each, reading }) => ({ each, reading, key: reading.key ?? fresh[next++] ?? 0 }));
    return new Readings(client, keyed, states);
  }

  /** Makes what is to be sent; asked for while the database is busy, it costs no time. */
  make(): readonly Buffer[] {
    return (this.#parts ??= [...inParts(readingLines(this.#keyed, this.#states))]);
  }

  async write(): Promise<void> {
    await withConstraintsAfter(this.#client, { table: "source_reading", adding: this.#keyed.length }, () =>
      copyParts(this.#client, "source_reading", COLUMNS, this.make()),
    );
    await insertRows(
      this.#client,
      "vote_reading",
      this.#keyed.flatMap((one) => differenceRows(one, this.#states)),
    );
  }
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
