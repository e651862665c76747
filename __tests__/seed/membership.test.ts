import { spanCovers } from "../../formats/words/DateSpan";
import type { Iso3 } from "../../formats/words/Iso3";
import type { RollCall } from "../../release/RollCall";
import { seed, withChoices } from "./seed";

function membersOf({ body, date }: RollCall): ReadonlySet<Iso3> {
  const seats = seed.states.filter(({ kind, seat }) => (kind === "member" || kind === "former_member") && spanCovers(seat, date));
  const terms = seed.bodyMemberships.filter((term) => term.body === body && spanCovers(term, date));
  return new Set(body === "GA" ? seats.map(({ iso3 }) => iso3) : terms.map(({ state }) => state));
}

test("every state with a choice was a member on the day, but for suspended Libya and a seat not yet filled", () => {
  const strangers = withChoices.flatMap(({ rollCall, choices }) => {
    const members = membersOf(rollCall);
    return [...choices].filter(([state]) => !members.has(state)).map(([state, choice]) => `${rollCall.id}: ${state} ${choice}`);
  });
  expect(strangers.toSorted()).toEqual([
    "a-hrc-res-16-8: LBY non_voting",
    "a-hrc-res-16-9: LBY non_voting",
    "a-hrc-res-38-14: USA non_voting",
    "a-hrc-res-s-17-1: LBY non_voting",
  ]);
});

test("every member on the day has a choice, but for one without a position on the record and Palau, admitted in the month of these votes", () => {
  const silent = withChoices.flatMap(({ rollCall, choices }) =>
    [...membersOf(rollCall)].filter((state) => !choices.has(state)).map((state) => `${rollCall.id}: ${state}`),
  );
  expect(silent.toSorted()).toEqual([
    "a-hrc-res-19-22: PHL",
    "a-hrc-res-25-24: MDV",
    "a-hrc-res-50-19: LBY",
    "a-hrc-res-53-18: MDV",
    "a-res-49-198: PLW",
    "a-res-49-200: PLW",
    "a-res-49-202: PLW",
    "a-res-49-203: PLW",
  ]);
});

test("the Human Rights Council never has more than 47 members on the day of a vote, the Commission never more than 53", () => {
  const crowded = seed.rollCalls.filter(({ rollCall }) => {
    const seats = rollCall.body === "HRC" ? 47 : rollCall.body === "CHR" ? 53 : Infinity;
    return membersOf(rollCall).size > seats;
  });
  expect(crowded.map(({ rollCall }) => rollCall.id)).toEqual([]);
});
