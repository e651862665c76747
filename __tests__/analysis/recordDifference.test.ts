import { recordDifference } from "../../analysis/recordDifference";
import { buildRelease } from "../../release/buildRelease";
import { recordInRelease } from "../../release/recordInRelease";
import type { RollCallId } from "../../release/RollCallId";
import { smallContent } from "../support/smallContent";

const info = { number: 1, publishedAt: "2026-01-01T00:00:00.000Z", note: "", hash: "0".repeat(64) };
const release = buildRelease(smallContent, info);
const vote = recordInRelease(release, "a-hrc-res-25-25" as RollCallId);
if (!vote) throw new Error("The small content has the vote");

test("a record is the roll call with its choices by code, and there is none of what the release does not have", () => {
  expect(vote.rollCall.id).toBe("a-hrc-res-25-25");
  expect(vote.choices).toEqual({
    BRA: "in_favour",
    CHN: "against",
    COD: "non_voting",
    PRK: "abstaining",
    USA: "in_favour",
  });
  expect(recordInRelease(release, "a-hrc-res-1-1" as RollCallId)).toBeUndefined();
});

test("a record does not differ from itself, whatever the order of its keys", () => {
  const reversed = Object.fromEntries(Object.entries(vote.rollCall).reverse()) as unknown as typeof vote.rollCall;
  expect(recordDifference(vote, { rollCall: reversed, choices: vote.choices })).toEqual({ fields: [], choices: [] });
});

test("what differs is told part by part and state by state, with nothing as null", () => {
  const { CHN, ...others } = vote.choices;
  const changed = {
    rollCall: { ...vote.rollCall, title: "Another", meeting: null, sponsors: [] },
    choices: { ...others, BRA: "against" as const, YUG: "in_favour" as const },
  };
  expect(CHN).toBe("against");
  expect(recordDifference(vote, changed)).toEqual({
    fields: [
      { field: "title", before: vote.rollCall.title, after: "Another" },
      { field: "meeting", before: "A/HRC/25/SR.56", after: null },
      { field: "sponsors", before: vote.rollCall.sponsors, after: null },
    ],
    choices: [
      { state: "BRA", before: "in_favour", after: "against" },
      { state: "CHN", before: "against", after: null },
      { state: "YUG", before: null, after: "in_favour" },
    ],
  });
});

test("of a new vote everything that it says is new, and of one taken away everything is gone", () => {
  const added = recordDifference(undefined, vote);
  expect(added.fields.every(({ before }) => before === null)).toBe(true);
  expect(added.choices.length).toBe(5);
  const removed = recordDifference(vote, undefined);
  expect(removed.choices).toEqual(added.choices.map(({ state, after }) => ({ state, before: after, after: null })));
  expect(recordDifference(undefined, undefined)).toEqual({ fields: [], choices: [] });
});
