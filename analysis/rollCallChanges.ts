import type { Choice } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import type { RollCall } from "../release/RollCall";
import type { RollCallId } from "../release/RollCallId";

/** A choice that a later release has otherwise; `undefined` where the state has none there. */
export interface ChangedChoice {
  readonly state: Iso3;
  readonly before: Choice | undefined;
  readonly after: Choice | undefined;
}

/** How one roll call differs between two releases. */
export interface RollCallChanges {
  /** The parts of the record that differ, in the order of the record. */
  readonly fields: readonly (keyof RollCall)[];
  /** By state's code. */
  readonly choices: readonly ChangedChoice[];
}

/** What a release changed of a roll call that the one before has too; nothing where either has it not. */
export function rollCallChanges(before: Release, after: Release, id: RollCallId): RollCallChanges {
  const [was, is] = [before.rollCallIndex.get(id), after.rollCallIndex.get(id)];
  const [old, now] = [before.rollCalls[was ?? -1], after.rollCalls[is ?? -1]];
  if (was === undefined || is === undefined || !old || !now) return { fields: [], choices: [] };
  const fields = (Object.keys(now) as (keyof RollCall)[]).filter((field) => text(old[field]) !== text(now[field]));
  const states = [...new Set([...before.stateIndex.keys(), ...after.stateIndex.keys()])].sort();
  const choices = states.map((state) => ({ state, before: choiceOf(before, was, state), after: choiceOf(after, is, state) }));
  return { fields, choices: choices.filter((choice) => choice.before !== choice.after) };
}

function choiceOf(release: Release, rollCall: number, state: Iso3): Choice | undefined {
  const place = release.stateIndex.get(state);
  return place === undefined ? undefined : release.choices.choiceOf(rollCall, place);
}

/** The same for the same value, however its keys are ordered. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
