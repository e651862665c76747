import { voteFinding } from "../../../figures/vote/voteFinding";
import { voteOf } from "../support/voteOf";

const FOR = { in_favour: 6, against: 2 };
const AGAINST = { in_favour: 1, against: 3 };
const TIED = { in_favour: 2, against: 2 };

test("every group leaning for", () => {
  expect(voteFinding(voteOf({ african: FOR, "asia-pacific": FOR }))).toBe(
    "In every regional group, more members voted for the text than against it",
  );
});

test("one group that does not", () => {
  const vote = voteOf({ african: FOR, "asia-pacific": FOR, "eastern-european": TIED });
  expect(voteFinding(vote)).toBe(
    "In every regional group but the Eastern European, more members voted for the text than against it",
  );
});

test("some groups", () => {
  const vote = voteOf({ african: FOR, "asia-pacific": FOR, "eastern-european": TIED, "latin-american-and-caribbean": AGAINST });
  expect(voteFinding(vote)).toBe("In two of four regional groups, more members voted for the text than against it");
});

test("no group, and every group against", () => {
  expect(voteFinding(voteOf({ african: TIED, "asia-pacific": AGAINST }))).toBe(
    "In no regional group did more members vote for the text than against it",
  );
  expect(voteFinding(voteOf({ african: AGAINST, "asia-pacific": AGAINST }))).toBe(
    "In every regional group, more members voted against the text than for it",
  );
});

test("states in no group do not count as a group", () => {
  expect(voteFinding(voteOf({ african: FOR, "asia-pacific": FOR, none: AGAINST }))).toBe(
    "In every regional group, more members voted for the text than against it",
  );
});

test("a single group, also tied", () => {
  expect(voteFinding(voteOf({ african: FOR }))).toBe("More members voted for the text than against it");
  expect(voteFinding(voteOf({ african: TIED }))).toBe("As many members voted for the text as against it");
});

test("nobody against, nobody in favour, nobody either", () => {
  expect(voteFinding(voteOf({ african: { in_favour: 3, abstaining: 1 } }))).toBe("No member voted against the text");
  expect(voteFinding(voteOf({ african: { against: 3 } }))).toBe("No member voted for the text");
  expect(voteFinding(voteOf({ african: { abstaining: 3 } }))).toBe("No member voted for the text or against it");
});

test("an amendment is called one", () => {
  const vote = voteOf({ african: FOR });
  expect(voteFinding({ ...vote, rollCall: { ...vote.rollCall, kind: "amendment" } })).toBe(
    "More members voted for the amendment than against it",
  );
});

test("by definition, the side outside: in words up to thirty, in figures above", () => {
  const vote = voteOf({ african: FOR }, [], { by: "definition", rows: [{ key: "outside", name: "Outside the bloc" }] });
  const outside = { ...vote, members: vote.members.map((member) => ({ ...member, row: "outside" })) };
  expect(voteFinding(outside)).toBe("Six outside the bloc voted for the text, two against it");
  const many = voteOf({ african: { in_favour: 87, against: 20 } }, [], { by: "definition", rows: outside.rows });
  expect(voteFinding({ ...many, members: many.members.map((member) => ({ ...member, row: "outside" })) })).toBe(
    "87 outside the bloc voted for the text, 20 against it",
  );
});

test("without choices: how it was decided, or the announced tally", () => {
  const none = voteOf({});
  const asked = (
    mode: "without_a_vote" | "recorded_vote",
    tally = { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null },
  ) => voteFinding({ ...none, tally, rollCall: { ...none.rollCall, mode } });
  expect(asked("without_a_vote")).toBe("Adopted without a vote");
  expect(asked("recorded_vote")).toBe("A recorded vote without a list of who voted how");
  expect(voteFinding({ ...none, tally: { inFavour: 84, against: 22, abstaining: 62, nonVoting: null, members: null } })).toBe(
    "84 in favour, 22 against, 62 abstaining, without a list of who",
  );
});
