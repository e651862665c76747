import type { Choice } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "./Release";
import type { ReleaseContent } from "./ReleaseContent";

/** A release's content as plain lists, in canonical order: building from it gives the same release. */
export function contentOfRelease(release: Release): ReleaseContent {
  return {
    states: release.states,
    bodyMemberships: release.bodyMemberships,
    groupings: [...release.groupings.values()],
    definitions: [...release.definitions.values()],
    claims: [...release.claims.values()],
    usAgreement: release.usAgreement,
    rollCalls: release.rollCalls.map((rollCall, row) => ({ rollCall, choices: choicesOf(release, row) })),
  };
}

function choicesOf(release: Release, row: number): ReadonlyMap<Iso3, Choice> {
  const choices = new Map<Iso3, Choice>();
  release.states.forEach((state, bit) => {
    const choice = release.choices.choiceOf(row, bit);
    if (choice !== undefined) choices.set(state.iso3, choice);
  });
  return choices;
}
