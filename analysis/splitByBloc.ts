import type { Release } from "../release/Release";
import type { Side } from "./ClaimTest";
import { countAmong } from "./countAmong";
import { membersOf } from "./membersOf";
import { outsideOf, type StateMask } from "./StateMask";

/** The members of a roll call on either side of the line between the bloc and the rest, and what they chose, in votes. Together they are all members. */
export interface Sides {
  readonly inside: Side;
  readonly outside: Side;
}

/** @param bloc who counts as hostile on the day of the roll call, see `maskOfBloc` */
export function splitByBloc(release: Release, rollCallIndex: number, bloc: StateMask): Sides {
  const side = (mask: StateMask): Side => ({
    ...countAmong(release, rollCallIndex, mask),
    states: membersOf(release, rollCallIndex, mask),
  });
  return { inside: side(bloc), outside: side(outsideOf(bloc)) };
}
