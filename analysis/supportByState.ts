import type { CountedTally } from "../formats/words/Tally";
import type { Iso3 } from "../formats/words/Iso3";
import type { RegionalGroup } from "../release/RegionalGroup";
import type { Release } from "../release/Release";
import type { RollCall } from "../release/RollCall";
import type { RollCallId } from "../release/RollCallId";
import type { Bloc } from "./ClaimTest";
import { choiceWord } from "./choiceWord";
import { membersOf } from "./membersOf";
import { regionalGroupOn } from "./regionalGroupOn";
import { maskOfBloc } from "./resolveBloc";
import { rollCallNamed } from "./rollCallNamed";

/** What one member of the votes chose, in votes, apart for the days on which it counted as hostile and the others. */
export interface StateSupport {
  readonly state: Iso3;
  /** Its group on the day of the last of these votes that it was a member of. */
  readonly group: RegionalGroup;
  readonly inside: CountedTally;
  readonly outside: CountedTally;
}

type Counts = { -readonly [key in keyof CountedTally]: number };

interface Counting {
  last: RollCall;
  readonly inside: Counts;
  readonly outside: Counts;
}

/**
 * Who carries a verdict: each member of at least one of the votes, by code, with what it chose inside the bloc and outside it. Their sums are the pooled counts.
 * @throws UnknownInRelease for a roll call, a definition or a state that the release does not have
 */
export function supportByState(release: Release, ids: readonly RollCallId[], bloc: Bloc): readonly StateSupport[] {
  const states = new Map<Iso3, Counting>();
  const rows = ids.map((id) => rollCallNamed(release, id)).sort((a, b) => a.index - b.index);
  for (const { index, rollCall } of rows) {
    const mask = maskOfBloc(release, bloc, rollCall.date);
    for (const iso3 of membersOf(release, index)) {
      const place = release.stateIndex.get(iso3) ?? 0;
      const counting = states.get(iso3) ?? { last: rollCall, inside: nothing(), outside: nothing() };
      states.set(iso3, counting);
      counting.last = rollCall;
      const isInside = ((mask[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
      add(isInside ? counting.inside : counting.outside, choiceWord(release, index, place));
    }
  }
  const support = [...states].map(([state, { last, inside, outside }]) => {
    return { state, group: regionalGroupOn(release, state, last.date, last.body), inside, outside };
  });
  return support.sort((a, b) => (a.state < b.state ? -1 : 1));
}

function nothing(): Counts {
  return { inFavour: 0, against: 0, abstaining: 0, nonVoting: 0, members: 0 };
}

function add(counts: Counts, choice: Exclude<keyof CountedTally, "members">): void {
  counts[choice] += 1;
  counts.members += 1;
}
