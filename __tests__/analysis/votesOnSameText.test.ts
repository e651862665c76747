import { previousAndNext } from "../../analysis/previousAndNext";
import { isOnSameSubject } from "../../analysis/isOnSameSubject";
import { votesOnSameText } from "../../analysis/votesOnSameText";
import type { RollCall } from "../../release/RollCall";
import { day } from "../release/tinyContent";
import { smallRelease } from "./smallRelease";

/** Roll calls a day apart, so that they stand in the order given. */
function releaseOf(rollCalls: readonly (readonly [id: string, given: Partial<RollCall>])[]) {
  return smallRelease(
    rollCalls.map(([id, given], place) => [id, { USA: "in_favour" }, { date: day(`2020-01-${10 + place}`), ...given }]),
  );
}

describe("votesOnSameText", () => {
  it("finds the votes under the same symbol, on paragraphs and motions, and none of another symbol", () => {
    const release = releaseOf([
      ["a-res-72-251", { title: "Nuclear tests" }],
      ["a-res-72-251.2", { kind: "paragraph", title: "I shall put to the vote the twelfth paragraph" }],
      ["a-res-72-25", {}],
    ]);
    expect([votesOnSameText(release, 0), votesOnSameText(release, 1), votesOnSameText(release, 2)]).toEqual([[1], [0], []]);
  });

  it("does not take two texts under one repeated symbol for one", () => {
    const release = releaseOf([
      ["e-cn-4-res-ix", { title: "Slavery" }],
      ["e-cn-4-res-ix.2", { title: "Minorities" }],
    ]);
    expect(votesOnSameText(release, 0)).toEqual([]);
  });

  it("finds the committee's vote on the draft and the amendments that name it, in the same session only", () => {
    const draft = { draft: "A/C.3/69/L.28", session: "69" };
    const release = releaseOf([
      ["ga-c3-69-1", { ...draft, body: "GA-C3" }],
      ["a-c-3-69-l-63", { ...draft, body: "GA-C3", kind: "amendment" }],
      ["a-res-69-188", { ...draft, body: "GA" }],
      ["other", { ...draft, session: "70" }],
    ]);
    expect([votesOnSameText(release, 2), votesOnSameText(release, 3)]).toEqual([[0, 1], []]);
  });

  it("finds an amendment that only says in its title which text it is to, on that day in that body", () => {
    const on = { date: day("2024-10-11"), title: "Situation in Belarus" };
    const release = releaseOf([
      ["a-hrc-57-l-40", { ...on, kind: "amendment", title: "Amendment: Situation in Belarus" }],
      ["a-hrc-res-57-1", on],
      ["a-hrc-res-57-2", { ...on, date: day("2024-10-12") }],
    ]);
    expect([votesOnSameText(release, 0), votesOnSameText(release, 1), votesOnSameText(release, 2)]).toEqual([[1], [0], []]);
  });
});

describe("previousAndNext", () => {
  const release = releaseOf([
    ["one", { title: "Right to food" }],
    ["two", { title: "RIGHT TO FOOD" }],
    ["three", { title: "Right to work" }],
  ]);

  it("has neither for a text on no country", () => {
    expect(previousAndNext(release, 0)).toEqual({ previous: undefined, next: undefined });
  });

  it("takes texts of one title for one subject where it is asked to, in capitals or not", () => {
    expect(previousAndNext(release, 0, isOnSameSubject)).toEqual({ previous: undefined, next: 1 });
  });
});
