import { byRegionalGroup } from "../../../../analysis/byRegionalGroup";
import { previousAndNext } from "../../../../analysis/previousAndNext";
import type { Release } from "../../../../release/Release";
import { disagreementsOf } from "./disagreementsOf";
import { rollCallAt } from "./rollCallAt";
import { summarizeRollCall, type RollCallSummary } from "./summarizeRollCall";
import { votesOf, type Vote } from "./votesOf";

/** A roll call with its choices, and more members as the answer's schema has them. */
export interface RollCallDescription extends RollCallSummary {
  readonly votes: readonly Vote[];
}

/** All that a release says of a roll call, and what is counted from it. */
export function describeRollCall(release: Release, index: number): RollCallDescription {
  const rollCall = rollCallAt(release, index);
  const { meeting, agendaItem, note, confidence, sponsors, sources, intentions } = rollCall;
  const { previous, next } = previousAndNext(release, index);
  const neighbour = (at: number | undefined) =>
    at === undefined ? null : summarizeRollCall(release, at, rollCallAt(release, at));
  return {
    ...summarizeRollCall(release, index, rollCall),
    ...{ meeting, agendaItem, note, confidence },
    votes: votesOf(release, index, rollCall),
    ...{
      byRegionalGroup: groupTallies(release, index),
      sponsors,
      sources,
      intentions,
      disagreements: disagreementsOf(release, index),
    },
    ...{ previous: neighbour(previous), next: neighbour(next) },
  };
}

function groupTallies(release: Release, index: number): readonly object[] {
  return byRegionalGroup(release, index).map(({ group, tally }) => ({ group, tally, ...tally }));
}

const OF_ROLL_CALL = ["id", "symbol", "body", "session", "date", "subject", "title", "mode"] as const;

/** The columns of a roll call's choices as a table. */
export const VOTE_COLUMNS: readonly string[] = [...OF_ROLL_CALL, "state", "name", "choice", "regionalGroup", "source"];

/** One row a choice; a roll call whose choices are not known is one row without a state. */
export function voteRows(rollCall: RollCallDescription): readonly object[] {
  const { votes } = rollCall;
  const own = Object.fromEntries(OF_ROLL_CALL.map((name) => [name, rollCall[name]]));
  return votes.length > 0 ? votes.map((vote) => ({ ...own, ...vote })) : [own];
}
