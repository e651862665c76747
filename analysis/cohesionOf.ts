import type { CalendarDate } from "../formats/words/CalendarDate";
import { spanCovers } from "../formats/words/DateSpan";
import type { CountedTally } from "../formats/words/Tally";
import type { Grouping } from "../release/Grouping";
import type { Release } from "../release/Release";
import type { RollCall } from "../release/RollCall";
import type { RollCallId } from "../release/RollCallId";
import { agreementIndex } from "./agreementIndex";
import { countEach, tallyIn } from "./countEach";
import { ratio } from "./ratio";
import { riceIndex } from "./riceIndex";
import { maskOf, type StateMask } from "./StateMask";

/** How far the members of a grouping voted alike in one roll call. */
export interface RollCallCohesion {
  readonly rollCall: RollCallId;
  readonly row: number;
  readonly date: CalendarDate;
  /** What they chose; `members` are those with a seat in the body. */
  readonly tally: CountedTally;
  readonly agreementIndex: number | undefined;
  readonly rice: number | undefined;
}

/** A mean over the roll calls that have the index; `undefined` of none. */
export interface MeanIndex {
  readonly mean: number | undefined;
  readonly rollCalls: number;
}

export interface Cohesion {
  /** In the release's order. */
  readonly rollCalls: readonly RollCallCohesion[];
  readonly agreementIndex: MeanIndex;
  readonly rice: MeanIndex;
}

/**
 * The cohesion of a grouping over roll calls, its members taken on each day. Left out are roll calls in which no member has a known choice.
 * A lone voter is of one mind: such a roll call counts with 1, and its tally shows it.
 * @param rows as `selectRollCalls` gives them
 */
export function cohesionOf(release: Release, grouping: Grouping, rows: readonly number[]): Cohesion {
  const ordered = [...new Set(rows)].filter((row) => release.rollCalls[row]).toSorted((a, b) => a - b);
  const counts = countEach(release, ordered, membersByDay(release, grouping));
  const rollCalls = ordered.flatMap((row): RollCallCohesion[] => {
    const rollCall = release.rollCalls[row];
    const tally = tallyIn(counts, row);
    if (!rollCall || tally.members === 0) return [];
    return [
      { rollCall: rollCall.id, row, date: rollCall.date, tally, agreementIndex: agreementIndex(tally), rice: riceIndex(tally) },
    ];
  });
  return {
    rollCalls,
    agreementIndex: meanOf(rollCalls.flatMap((of) => of.agreementIndex ?? [])),
    rice: meanOf(rollCalls.flatMap((of) => of.rice ?? [])),
  };
}

/** The members on a roll call's day; days with the same members are given the same mask, so that their roll calls are counted together. */
function membersByDay(release: Release, { members }: Grouping): (row: number) => StateMask {
  const byDate = new Map<CalendarDate, StateMask>();
  const byStates = new Map<string, StateMask>();
  const membersOn = (date: CalendarDate): StateMask => {
    const states = members.filter((member) => spanCovers(member, date)).map(({ state }) => state);
    const key = states.join();
    const mask = byStates.get(key) ?? maskOf(release, states);
    byStates.set(key, mask);
    byDate.set(date, mask);
    return mask;
  };
  return (row) => {
    const { date } = release.rollCalls[row] as RollCall;
    return byDate.get(date) ?? membersOn(date);
  };
}

function meanOf(values: readonly number[]): MeanIndex {
  const sum = values.reduce((total, value) => total + value, 0);
  return { mean: ratio(sum, values.length), rollCalls: values.length };
}
