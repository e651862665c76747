import { choicesByYear } from "../../analysis/choicesByYear";
import { statePlaceOf } from "../../analysis/statePlaceOf";
import type { Body } from "../../formats/words/Body";
import { CHOICES, type Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";
import { UnknownInRelease } from "../../release/UnknownInRelease";
import { firstClaim } from "../facts/claimFor";
import { seatIn } from "./seatIn";
import type { StateNumbers, StatePanel, StateYear } from "./StateNumbers";
import type { StateParameters } from "./stateParameters";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const PANELS: readonly { readonly key: StatePanel["key"]; readonly has: (body: Body) => boolean }[] = [
  { key: "assembly", has: (body) => body === "GA" },
  { key: "committees", has: (body) => body.startsWith("GA-") },
  { key: "council", has: (body) => body === "HRC" || body === "CHR" },
];

/** How a state voted, year by year, in each line of bodies. @throws UnknownInRelease */
export function countState(release: Release, parameters: StateParameters, say: Messages = en): StateNumbers {
  const state = stateNamed(release, parameters.state ?? firstClaim(release).subject);
  const subject = parameters.subject === undefined ? undefined : stateNamed(release, parameters.subject);
  const rows = [...release.rollCalls.keys()].filter((row) => !subject || release.rollCalls[row]?.subject === subject.iso3);
  const own = PANELS.map((panel) => {
    const rowsOf = rows.filter((row) => panel.has(release.rollCalls[row]?.body ?? "GA"));
    return { ...panel, rows: rowsOf, chosen: choicesByYear(release, state.iso3, rowsOf) };
  }).filter(({ chosen }) => chosen.length > 0);
  const [first, last] = spanOf(
    release,
    own.flatMap((panel) => panel.rows),
  );
  const panels = own.map(({ key, rows: rowsOf, chosen }): StatePanel => {
    const byYear = new Map(chosen.map((of) => [Number(of.year), of]));
    const held = heldIn(release, rowsOf);
    const years = Array.from({ length: last - first + 1 }, (_, i): StateYear => {
      const year = first + i;
      const of = byYear.get(year);
      const seat = of && of.rollCalls > 0 ? "voted" : seatIn(release, state, key, year);
      const withoutVote = seat === "voted" || seat === "seat" ? (held.get(year) ?? 0) : 0;
      return { year, times: of?.times ?? NONE, votes: of?.rollCalls ?? 0, withoutVote, seat };
    });
    return { key, name: panelName(key, say), years };
  });
  return {
    state: { iso3: state.iso3, name: say.stateShort(state) },
    subject: subject ? { iso3: subject.iso3, name: say.stateShort(subject) } : null,
    panels,
    times: totals(panels),
    votes: panels.flatMap(({ years }) => years).reduce((sum, { votes }) => sum + votes, 0),
  };
}

function panelName(key: StatePanel["key"], say: Messages): string {
  if (key === "assembly") return say.body("GA");
  return key === "committees" ? say.committees : say.council;
}

const NONE = recordOf(() => 0);

function totals(panels: readonly StatePanel[]): Readonly<Record<Choice, number>> {
  const years = panels.flatMap((panel) => panel.years);
  return recordOf((choice) => years.reduce((sum, { times }) => sum + times[choice], 0));
}

function recordOf(count: (choice: Choice) => number): Readonly<Record<Choice, number>> {
  const [inFavour, against, abstaining, nonVoting] = CHOICES.map(count);
  return { in_favour: inFavour ?? 0, against: against ?? 0, abstaining: abstaining ?? 0, non_voting: nonVoting ?? 0 };
}

function stateNamed(release: Release, iso3: Iso3): State {
  const state = release.states[statePlaceOf(release, iso3)];
  if (!state) throw new UnknownInRelease("state", iso3);
  return state;
}

/** The first and the last year of the roll calls; an empty span where there are none. */
function spanOf({ rollCalls }: Release, rows: readonly number[]): readonly [first: number, last: number] {
  const years = rows.map((row) => Number(rollCalls[row]?.date.slice(0, 4)));
  return years.length === 0 ? [1, 0] : [Math.min(...years), Math.max(...years)];
}

/** The texts adopted without a vote, by year. */
function heldIn({ rollCalls }: Release, rows: readonly number[]): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  for (const row of rows) {
    const rollCall = rollCalls[row];
    if (rollCall?.mode !== "without_a_vote") continue;
    const year = Number(rollCall.date.slice(0, 4));
    held.set(year, (held.get(year) ?? 0) + 1);
  }
  return held;
}
