import type { CalendarDate } from "../formats/words/CalendarDate";
import { spanCovers } from "../formats/words/DateSpan";
import type { CountedTally } from "../formats/words/Tally";
import type { Grouping } from "../release/Grouping";
import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import { agreementIndex } from "./agreementIndex";
import { countAmong } from "./countAmong";
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
  const masks = new Map<CalendarDate, StateMask>();
  const rollCalls = [...new Set(rows)]
    .toSorted((a, b) => a - b)
    .flatMap((row): RollCallCohesion[] => {
      const rollCall = release.rollCalls[row];
      if (!rollCall) return [];
      const mask = masks.get(rollCall.date) ?? membersMask(release, grouping, rollCall.date);
      masks.set(rollCall.date, mask);
      const tally = countAmong(release, row, mask);
      const indexes = { agreementIndex: agreementIndex(tally), rice: riceIndex(tally) };
      return tally.members === 0 ? [] : [{ rollCall: rollCall.id, row, date: rollCall.date, tally, ...indexes }];
    });
  return {
    rollCalls,
    agreementIndex: meanOf(rollCalls.flatMap((of) => of.agreementIndex ?? [])),
    rice: meanOf(rollCalls.flatMap((of) => of.rice ?? [])),
  };
}

function membersMask(release: Release, { members }: Grouping, date: CalendarDate): StateMask {
  return maskOf(
    release,
    members.filter((member) => spanCovers(member, date)).map(({ state }) => state),
  );
}

function meanOf(values: readonly number[]): MeanIndex {
  const sum = values.reduce((total, value) => total + value, 0);
  return { mean: ratio(sum, values.length), rollCalls: values.length };
}
