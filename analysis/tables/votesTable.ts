import { CHOICES, type Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import { REGIONAL_GROUPS, type RegionalGroup } from "../../release/RegionalGroup";
import type { Release } from "../../release/Release";
import { regionalGroupOn } from "../regionalGroupOn";
import { stateNamesByDay } from "../stateNamesByDay";
import { describeTable, text, word } from "./describeTable";
import { STATE } from "./stateTables";

/** A choice as a row of its own. */
export interface VoteRow {
  /** The roll call's place in the release, from 0. */
  readonly place: number;
  readonly rollCall: string;
  readonly state: Iso3;
  /** Its name of the day. */
  readonly name: string;
  readonly choice: Choice;
  /** The group that it counted in that day. */
  readonly group: RegionalGroup;
}

/** Every choice of a release, by date, id and code. */
export function* voteRows(release: Release): Generator<VoteRow> {
  const namesOn = stateNamesByDay(release);
  for (const [place, { id, body, date }] of release.rollCalls.entries()) {
    const names = namesOn(date);
    for (const [bit, { iso3 }] of release.states.entries()) {
      const choice = release.choices.choiceOf(place, bit);
      if (choice === undefined) continue;
      const group = regionalGroupOn(release, iso3, date, body);
      yield { place, rollCall: id, state: iso3, name: names[bit] ?? iso3, choice, group };
    }
  }
}

/** Choices, with name and group of the day. */
export const votes = describeTable({
  name: "votes",
  sentence: "Choices. A state that was not a member that day has no row.",
  key: ["roll_call_id", "state"],
  references: { roll_call_id: { table: "roll_calls", column: "id" }, state: STATE },
  rowsOf: voteRows,
  columns: [
    text("roll_call_id", "The roll call's id.", ({ rollCall }) => rollCall),
    text("state", "The state's code.", ({ state }) => state),
    text("state_name", "Its name of that day in the UN's records.", ({ name }) => name),
    word("choice", CHOICES, "What it chose; a member that took no part is non_voting.", ({ choice }) => choice),
    word(
      "regional_group",
      REGIONAL_GROUPS,
      "The regional group that it counted in that day; none where it stood in no group.",
      ({ group }) => group,
    ),
  ],
});
