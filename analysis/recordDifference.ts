import type { Choice } from "../formats/words/Choice";
import { canonicalJson } from "../release/canonicalJson";
import type { RollCall } from "../release/RollCall";
import type { RollCallRecord } from "../release/RollCallRecord";

/** The parts of a roll call's record in the order in which people read them; a record that was kept as JSON has them in any. */
const PARTS = [
  "id",
  "symbol",
  "draft",
  "title",
  "body",
  "session",
  "date",
  "kind",
  "mode",
  "outcome",
  "subject",
  "officialTally",
  "agendaItem",
  "topics",
  "meeting",
  "note",
  "source",
  "sources",
  "sponsors",
  "intentions",
  "disagreements",
  "confidence",
] as const satisfies readonly (keyof RollCall)[];

/** A part of a roll call's record that differs; `null` where there is nothing on that side. */
export interface ChangedField {
  readonly field: keyof RollCall;
  readonly before: unknown;
  readonly after: unknown;
}

/** A state's choice that differs; `null` where the state has none on that side. */
export interface DifferingChoice {
  readonly state: string;
  readonly before: Choice | null;
  readonly after: Choice | null;
}

export interface RecordDifference {
  /** In the order in which people read them. */
  readonly fields: readonly ChangedField[];
  /** By state's code. */
  readonly choices: readonly DifferingChoice[];
}

/** How a roll call differs from what it was. `undefined`: there is none on that side, so all that the other says differs. */
export function recordDifference(before: RollCallRecord | undefined, after: RollCallRecord | undefined): RecordDifference {
  const fields = PARTS.map((field) => ({ field, before: said(before, field), after: said(after, field) }));
  const [was, is] = [before, after].map((record) => new Map(Object.entries(record?.choices ?? {})));
  const states = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].sort();
  const choices = states.map((state) => ({ state, before: was?.get(state) ?? null, after: is?.get(state) ?? null }));
  return {
    fields: fields.filter((each) => canonicalJson(each.before) !== canonicalJson(each.after)),
    choices: choices.filter((each) => each.before !== each.after),
  };
}

/** An empty list and an empty word say nothing. */
function said(record: RollCallRecord | undefined, field: keyof RollCall): unknown {
  const value = record?.rollCall[field];
  const isEmpty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  return isEmpty ? null : value;
}
