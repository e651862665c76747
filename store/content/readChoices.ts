import { CHOICES, type Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import { iso3Of } from "./checkedText";
import type { ReadTransaction } from "./ReadTransaction";

interface ChoicesRow {
  readonly rollCallId: number;
  readonly states: readonly string[];
  readonly choices: readonly string[];
}

/** The choices of every roll call that has any, by the roll call's key. One row a roll call: a row a choice would take many times as long. */
export async function readChoices(tx: ReadTransaction): Promise<ReadonlyMap<number, ReadonlyMap<Iso3, Choice>>> {
  const rows = await tx.$queryRaw<ChoicesRow[]>`
    SELECT v.roll_call_id AS "rollCallId", array_agg(s.iso3 ORDER BY s.iso3) AS states, array_agg(v.choice::text ORDER BY s.iso3) AS choices
    FROM vote v JOIN state s ON s.id = v.state_id
    GROUP BY v.roll_call_id`;
  return new Map(
    rows.map(({ rollCallId, states, choices }) => [
      rollCallId,
      new Map(states.map((state, i) => [iso3Of(state), choiceOf(choices[i])])),
    ]),
  );
}

function choiceOf(text: string | undefined): Choice {
  const choice = CHOICES.find((each) => each === text);
  if (choice === undefined) throw new Error(`The database holds the choice "${text}"`);
  return choice;
}
