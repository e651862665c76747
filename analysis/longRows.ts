import type { LongCsvRow } from "../formats/longCsv/LongCsvRow";
import type { Release } from "../release/Release";
import { stateNamesByDay } from "./stateNamesByDay";

/** The release as the long table: one row a choice, by date, id and code; a roll call without choices is one row without a vote. */
export function* longRows(release: Release): Generator<LongCsvRow> {
  const namesOn = stateNamesByDay(release);
  for (const [place, rollCall] of release.rollCalls.entries()) {
    const names = namesOn(rollCall.date);
    let hasChoices = false;
    for (const [bit, { iso3 }] of release.states.entries()) {
      const choice = release.choices.choiceOf(place, bit);
      if (choice === undefined) continue;
      hasChoices = true;
      yield { rollCall, vote: { state: iso3, stateName: names[bit] ?? iso3, choice } };
    }
    if (!hasChoices) yield { rollCall, vote: null };
  }
}
