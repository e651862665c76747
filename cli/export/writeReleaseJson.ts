import { CHOICES } from "../../formats/words/Choice";
import { contentOfRelease } from "../../release/contentOfRelease";
import type { Release } from "../../release/Release";
import type { RollCallWithChoices } from "../../release/ReleaseContent";

/** Names the layout, so that a program can refuse a later one. */
const LAYOUT = { format: "recorded-vote-release", version: 1 };

/**
 * The whole release as one JSON document: what `docs/data-dictionary.md` describes, in the words of the API. An entry of a list stands on a line of its
 * own, so that two releases can be compared line by line.
 */
export function* writeReleaseJson(release: Release): Generator<string> {
  const { rollCalls, ...lists } = contentOfRelease(release);
  yield `{${members({ ...LAYOUT, release: release.info })}`;
  for (const [name, list] of Object.entries(lists))
    yield `,\n${JSON.stringify(name)}:[\n${list.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
  yield `,\n"rollCalls":[\n`;
  for (const [place, rollCall] of rollCalls.entries()) yield `${place === 0 ? "" : ",\n"}${JSON.stringify(entryOf(rollCall))}`;
  yield "\n]}\n";
}

function members(object: object): string {
  return JSON.stringify(object).slice(1, -1);
}

/** `votes` lists the states of each choice by code; `null` where the choices are not known or there was no vote. */
function entryOf({ rollCall, choices }: RollCallWithChoices): object {
  if (choices.size === 0) return { ...rollCall, votes: null };
  const statesOf = (choice: string) => [...choices].filter(([, own]) => own === choice).map(([state]) => state);
  return { ...rollCall, votes: Object.fromEntries(CHOICES.map((choice) => [choice, statesOf(choice)])) };
}
