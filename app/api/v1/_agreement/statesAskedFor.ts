import type { CalendarDate } from "../../../../formats/words/CalendarDate";
import { spanCovers } from "../../../../formats/words/DateSpan";
import type { Iso3 } from "../../../../formats/words/Iso3";
import type { Release } from "../../../../release/Release";
import { badParameter, badParameters } from "../_http/Problem";
import { groupingCalled } from "../_parameters/groupingCalled";
import { requireStates } from "../_parameters/stateCode";
import { newestDate } from "../_rollCalls/newestDate";

/** All states that ever voted, and some to spare: the work grows with the square. */
const MOST = 250;

interface Asking {
  readonly states?: readonly Iso3[] | undefined;
  readonly grouping?: string | undefined;
  readonly to?: CalendarDate | undefined;
}

/** The states of a matrix, by code, and the day that the members of a grouping are of. */
export interface StatesAskedFor {
  readonly states: readonly Iso3[];
  readonly on: CalendarDate | undefined;
}

/**
 * The reader's own list, or the members of a grouping on the last day asked for, else on that of the newest roll call.
 * @throws Problem 400 for both or neither, for too many, or for what the release does not have
 */
export function statesAskedFor(release: Release, { states, grouping, to }: Asking): StatesAskedFor {
  if ((states === undefined) === (grouping === undefined)) {
    const message = states
      ? "cannot stand beside the other: give `states` or `grouping`"
      : "is required: give `states` or `grouping`";
    throw badParameters(["states", "grouping"].map((parameter) => ({ parameter, message })));
  }
  if (states && states.length > MOST) throw badParameter("states", `must be at most ${MOST} states`);
  if (states) requireStates(release, "states", states);
  const on = grouping === undefined ? undefined : (to ?? newestDate(release));
  return { states: states ?? membersOn(release, grouping ?? "", on ?? newestDate(release)), on };
}

function membersOn(release: Release, slug: string, date: CalendarDate): readonly Iso3[] {
  const { members } = groupingCalled(release, "grouping", slug);
  const states = members.filter((member) => spanCovers(member, date)).map(({ state }) => state);
  return [...new Set(states)].filter((state) => release.stateIndex.has(state)).toSorted();
}
