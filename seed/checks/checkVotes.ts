import type { FaultList } from "../FaultList";
import { groupBy } from "../groupBy";
import type { SeedTables } from "../SeedTables";
import { VOTES, type VoteRow } from "../tables/votes";

/** Choices belong to recorded votes only; a roll call has one row a choice, and a state one choice in it. */
export function checkVotes({ rollCalls, votes }: SeedTables, faults: FaultList): void {
  const unrecorded = new Set(rollCalls.filter(({ values }) => values.mode !== "recorded_vote").map(({ values }) => values.id));
  for (const [id, rows] of groupBy(votes, ({ values }) => values.roll_call)) {
    if (unrecorded.has(id))
      rows.forEach(({ line }) => faults.add(VOTES.file, line, "roll_call", `"${id}" had no recorded vote.`));
    checkChoices(rows, faults);
    checkStates(rows, faults);
  }
}

function checkChoices(rows: readonly VoteRow[], faults: FaultList): void {
  for (const [choice, [, ...others]] of groupBy(rows, ({ values }) => values.choice)) {
    others.forEach(({ line }) => faults.add(VOTES.file, line, "choice", `The roll call has a row for ${choice} already.`));
  }
}

function checkStates(rows: readonly VoteRow[], faults: FaultList): void {
  const places = rows.flatMap(({ line, values }) => values.states.map((state) => ({ line, state })));
  for (const [state, [first, ...others]] of groupBy(places, (place) => place.state)) {
    others.forEach(({ line }) =>
      faults.add(VOTES.file, line, "states", `${state} has a choice in line ${first?.line ?? "?"} already.`),
    );
  }
}
