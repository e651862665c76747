import { OpenRollCalls } from "../../../formats/imports/OpenRollCalls";

test("beyond the rows that may be held, those longest untouched are given out, and are known to have been", () => {
  const open = new OpenRollCalls<string>(4, 100);
  const overflow: string[][] = [];
  ["a", "b", "a", "c", "c", "a", "d"].forEach((id, line) => {
    const rollCall = open.find(id) ?? open.begin(id, `heading of ${id}`);
    open.addVote(rollCall, line + 1, line, "in_favour");
    overflow.push([...open.overflow()].map((given) => given.id));
  });
  expect(overflow).toEqual([[], [], [], [], ["b", "a"], [], []]);
  expect([open.isGiven("b"), open.isGiven("c")]).toEqual([true, false]);
  expect([...open.rest()].map(({ id, votes }) => [id, votes.length])).toEqual([
    ["c", 2],
    ["a", 1],
    ["d", 1],
  ]);
});
