import type { ClientBase } from "pg";
import { choiceOfMark, countVector } from "./ChoiceVector";
import { copyRows } from "./copyRows";
import { changesVotes } from "./ImportPlan";
import type { StateTable } from "./StateTable";
import { withConstraintsAfter } from "./withConstraintsAfter";
import type { Placed } from "./writePlan";

/**
 * Writes the votes of new roll calls, and those of kept ones anew where any of them changes.
 * @param there how many votes the store has now
 * @param meanwhile done while the database verifies many
 */
export async function writeVotes(
  client: ClientBase,
  placed: readonly Placed[],
  states: StateTable,
  there: number,
  meanwhile: () => void,
): Promise<void> {
  const changed = placed.filter(({ plan }) => changesVotes(plan));
  const anew = changed.filter(({ plan }) => plan.kept !== null).map(({ key }) => key);
  if (anew.length > 0) await client.query("DELETE FROM vote WHERE roll_call_id = ANY ($1::int[])", [anew]);
  const adding = changed.reduce((sum, { plan }) => sum + countVector(plan.merged.choices).members, 0);
  if (adding === 0) return;
  await withConstraintsAfter(client, { table: "vote", withKey: true, adding, there, meanwhile }, () =>
    copyRows(client, "vote", ["roll_call_id", "state_id", "choice", "source_id"], voteLines(changed, states)),
  );
}

/** A million lines: put together from parts made once, a line for each roll call's whole list. */
function* voteLines(placed: readonly Placed[], states: StateTable): Generator<string> {
  const middles = states.keys.map((key) => [1, 2, 3, 4].map((mark) => `\t${key}\t${choiceOfMark(mark)}\t`));
  for (const { plan, key, lineKey } of placed) {
    const { choices } = plan.merged;
    const end = `${lineKey}\n`;
    let lines = "";
    for (let place = 0; place < choices.length; place++) {
      const mark = choices[place] ?? 0;
      if (mark !== 0) lines += key + (middles[place]?.[mark - 1] ?? "") + end;
    }
    yield lines;
  }
}
