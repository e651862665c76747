import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { Choice } from "../../formats/words/Choice";
import { READ_FIELDS, type ReadEntry } from "./ReadEntry";
import { isSameJson } from "./isSameJson";

/**
 * The entry after its text was read again (another text, date or answer): what stands as the text gave it before, or is empty, becomes what the
 * text gives now; what a person changed stays.
 */
export function reread(entry: RollCallEntry, before: ReadEntry, after: ReadEntry): RollCallEntry {
  const changed = READ_FIELDS.filter((field) => {
    const isUntouched = isSameJson(entry[field], before.fields[field]) || isEmpty(entry[field]);
    return isUntouched && !isEmpty(after.fields[field]) && !isSameJson(entry[field], after.fields[field]);
  });
  const cleared = READ_FIELDS.filter((field) => {
    const cameFromText = !isEmpty(entry[field]) && isSameJson(entry[field], before.fields[field]);
    return cameFromText && isEmpty(after.fields[field]);
  });
  const fields = Object.fromEntries([...changed, ...cleared].map((field) => [field, after.fields[field]]));
  return { ...entry, ...fields, choices: rereadChoices(entry.choices, before.choices, after.choices) };
}

type Choices = RollCallEntry["choices"];

function rereadChoices(own: Choices, before: Choices, after: Choices): Choices {
  const states = Object.keys({ ...own, ...before, ...after }) as (keyof Choices)[];
  const kept = states.flatMap((state): [string, Choice][] => {
    const choice = own[state] === before[state] ? after[state] : own[state];
    return choice === undefined ? [] : [[state, choice]];
  });
  const next = Object.fromEntries(kept) as Choices;
  return isSameJson(sorted(next), sorted(own)) ? own : next;
}

function sorted(choices: Choices): readonly (readonly [string, Choice])[] {
  return Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.values(value).every((part) => part === null);
}
