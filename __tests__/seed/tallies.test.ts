import { CHOICES } from "../../formats/words/Choice";
import type { RollCallWithChoices } from "../../release/ReleaseContent";
import { rollCallById, seed, withChoices } from "./seed";

function officialAndCounted({ rollCall, choices }: RollCallWithChoices): readonly [(number | null)[], number[]] {
  const { inFavour, against, abstaining, nonVoting, members } = rollCall.officialTally;
  const counted = CHOICES.map((choice) => [...choices.values()].filter((cast) => cast === choice).length);
  return [
    [inFavour, against, abstaining, nonVoting, members],
    [...counted, choices.size],
  ];
}

test("the choices add up to the official tally, count by count where the record gives it, but for these", () => {
  const disagreements = withChoices
    .map((vote) => ({ id: vote.rollCall.id, sides: officialAndCounted(vote) }))
    .filter(({ sides: [official, counted] }) => official.some((count, i) => count !== null && count !== counted[i]))
    .map(({ id, sides: [official, counted] }) => `${id}: ${official.join("-")} on the record, ${counted.join("-")} counted`);
  expect(disagreements.toSorted()).toEqual([
    "a-hrc-res-52-30: 26-5-16-- on the record, 26-6-15-0-47 counted",
    "a-res-62-167: 101-22-59-10-192 on the record, 102-22-58-10-192 counted",
    "a-res-64-175: 99-20-63-10-192 on the record, 98-20-63-11-192 counted",
  ]);
});

test("each of them says so in its note", () => {
  const notes = withChoices
    .filter((vote) => officialAndCounted(vote)[0].some((count, i) => count !== null && count !== officialAndCounted(vote)[1][i]))
    .map(({ rollCall }) => rollCall.note);
  expect(notes.filter((note) => !/counts? \d+-\d+-\d+/.test(note ?? ""))).toEqual([]);
});

test.each(["a-hrc-res-19-22", "a-hrc-res-25-24", "a-hrc-res-50-19", "a-hrc-res-53-18"])(
  "%s, in which a member has no position, says so in its note",
  (id) => {
    expect(rollCallById(id).choices.size).toBe(46);
    expect(rollCallById(id).rollCall.note).toContain("no recorded position");
  },
);

test("how many took no part is on the record only for the texts on the DPRK", () => {
  const onOthers = seed.rollCalls
    .filter(({ rollCall }) => rollCall.subject !== "PRK")
    .map(({ rollCall }) => rollCall.officialTally);
  expect(onOthers.filter(({ nonVoting, members }) => nonVoting !== null || members !== null)).toEqual([]);
  const onTheDprk = withChoices.filter(({ rollCall }) => rollCall.subject === "PRK");
  expect(onTheDprk.filter(({ rollCall }) => rollCall.officialTally.nonVoting === null)).toEqual([]);
});

test("a text that was not put to a vote has neither tally nor choices", () => {
  const unvoted = withChoices.filter(({ rollCall }) => rollCall.mode !== "recorded_vote");
  expect(unvoted).toEqual([]);
});
