import type { ClientBase } from "pg";
import { allotKeys } from "../seed/allotKeys";
import { loadDistinct } from "../seed/loadDistinct";
import { changesVotes, type PlannedRollCall } from "./ImportPlan";
import type { StateTable } from "./StateTable";
import { writeDocuments } from "./writeDocuments";
import { Readings } from "./Readings";
import { writeRollCalls } from "./writeRollCalls";
import { writeTexts } from "./writeTexts";
import { writeVotes } from "./writeVotes";

/** A roll call that is written, with its key and that of its text. */
export interface Placed {
  readonly plan: PlannedRollCall;
  readonly key: number;
  readonly textKey: number;
  /** The key of the line that its choices are taken from. */
  readonly lineKey: number;
}

/**
 * Writes a plan, in the order in which the rows refer to each other.
 * @param votesThere how many votes the store has now
 * @param meanwhile done while the database verifies many votes; not at all where they are few
 */
export async function writePlan(
  client: ClientBase,
  plans: readonly PlannedRollCall[],
  states: StateTable,
  votesThere: number,
  meanwhile: () => void,
): Promise<void> {
  const texts = await writeTexts(client, plans, states);
  const lineOf = await loadDistinct(
    client,
    "vote_source",
    ["line"],
    plans.filter(changesVotes).map(({ merged }) => ({ line: merged.facts.source })),
  );
  const keys = await allotKeys(client, "roll_call", plans.filter(({ kept }) => kept === null).length);
  let next = 0;
  const placed = plans.map((plan) => ({
    plan,
    key: plan.kept?.key ?? keys[next++] ?? 0,
    textKey: texts.keyOf(plan),
    lineKey: lineOf({ line: plan.merged.facts.source }),
  }));
  await writeRollCalls(client, placed);
  const readings = await Readings.place(client, placed, states);
  await writeVotes(client, placed, states, votesThere, () => {
    readings.make();
    meanwhile();
  });
  await readings.write();
  await writeDocuments(client, placed);
  await texts.dropUnused();
}
