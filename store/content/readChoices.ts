import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import { iso3Of } from "./checkedText";
import type { ReadTransaction } from "./ReadTransaction";

interface ChoicesRow {
  readonly rollCallId: number;
  readonly choices: string;
}

/** Code and letter of a choice: AFGY. */
const WIDTH = 4;

const CHOICE_OF: ReadonlyMap<string, Choice> = new Map([
  ["Y", "in_favour"],
  ["N", "against"],
  ["A", "abstaining"],
  ["X", "non_voting"],
]);

/**
 * The choices of every roll call that has any, by the roll call's key. One row and one text a roll call, `AFGYAGOA…`: a million rows, or arrays of texts,
 * would take many times as long on the way and in the reading.
 */
export async function readChoices(tx: ReadTransaction): Promise<ReadonlyMap<number, ReadonlyMap<Iso3, Choice>>> {
  // Enough to gather all lists at once in memory, where the default would put them on disk and back.
  await tx.$executeRaw`SET LOCAL work_mem = '64MB'`;
  const rows = await tx.$queryRaw<ChoicesRow[]>`
    SELECT v.roll_call_id AS "rollCallId", string_agg(s.iso3 || CASE v.choice
        WHEN 'in_favour' THEN 'Y' WHEN 'against' THEN 'N' WHEN 'abstaining' THEN 'A' WHEN 'non_voting' THEN 'X' END, '') AS choices
    FROM vote v JOIN state s ON s.id = v.state_id
    GROUP BY v.roll_call_id`;
  const codes = new Map<string, Iso3>();
  return new Map(rows.map(({ rollCallId, choices }) => [rollCallId, choicesOf(choices, codes)]));
}

/** @param codes those that were checked already */
function choicesOf(text: string, codes: Map<string, Iso3>): ReadonlyMap<Iso3, Choice> {
  const choices = new Map<Iso3, Choice>();
  for (let at = 0; at < text.length; at += WIDTH) {
    const code = text.slice(at, at + WIDTH - 1);
    let iso3 = codes.get(code);
    if (iso3 === undefined) codes.set(code, (iso3 = iso3Of(code)));
    choices.set(iso3, choiceOf(text.charAt(at + WIDTH - 1)));
  }
  return choices;
}

function choiceOf(letter: string): Choice {
  const choice = CHOICE_OF.get(letter);
  if (choice === undefined) throw new Error(`The database holds a choice that is read as "${letter}"`);
  return choice;
}
