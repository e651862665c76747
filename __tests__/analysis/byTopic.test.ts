import { choicesByTopic } from "../../analysis/choicesByTopic";
import { cohesionByTopic } from "../../analysis/cohesionByTopic";
import { cohesionOf } from "../../analysis/cohesionOf";
import type { Choice } from "../../formats/words/Choice";
import type { Grouping } from "../../release/Grouping";
import { iso } from "../release/tinyContent";
import { smallRelease } from "./smallRelease";

const many = (name: string, count: number, topics: readonly string[], votes: Readonly<Record<string, Choice>>) =>
  Array.from({ length: count }, (_, i) => [`${name}-${i}`, votes, { topics }] as const);
const about = { source: "made up", confidence: "high", note: null, from: null, to: null } as const;
const both: Grouping = {
  slug: "g",
  name: "G",
  source: "made up",
  members: [
    { state: iso("JPN"), ...about },
    { state: iso("USA"), ...about },
  ],
};

const release = smallRelease([
  ...many("a", 15, ["peace"], { JPN: "in_favour", USA: "in_favour" }),
  ...many("b", 5, ["peace", "rights"], { JPN: "against", USA: "in_favour" }),
  ...many("c", 15, ["rights"], { JPN: "abstaining", USA: "against" }),
  ...many("d", 19, ["seas"], { JPN: "in_favour", USA: "against" }),
  ...many("e", 20, ["elsewhere"], { USA: "against" }),
]);
const rows = [...release.rollCalls.keys()];

it("counts a state's choices by topic, one roll call for both of its topics, and leaves out topics of few votes", () => {
  expect(choicesByTopic(release, iso("JPN"), rows)).toEqual([
    { topic: "peace", times: { in_favour: 15, against: 5, abstaining: 0, non_voting: 0 }, rollCalls: 20, inFavour: 0.75 },
    { topic: "rights", times: { in_favour: 0, against: 5, abstaining: 15, non_voting: 0 }, rollCalls: 20, inFavour: 0 },
  ]);
});

it("has no share where a state cast no vote on a topic", () => {
  const silent = smallRelease(many("a", 20, ["peace"], { JPN: "non_voting" }));
  expect(choicesByTopic(silent, iso("JPN"), [...silent.rollCalls.keys()])[0]?.inFavour).toBeUndefined();
});

it("gives how far a grouping votes as one on each topic, and leaves out lone voters", () => {
  expect(cohesionByTopic(release, cohesionOf(release, both, rows))).toEqual([
    { topic: "peace", mean: (15 + 5 * 0.25) / 20, rollCalls: 20 },
    { topic: "rights", mean: 0.25, rollCalls: 20 },
  ]);
});
