import { memberStory } from "../../../figures/vote/memberStory";
import { voteOf } from "../support/voteOf";

const VOTE = voteOf({ african: { abstaining: 1 } }, [], {
  before: { id: "a-hrc-res-16-8", symbol: "A/HRC/RES/16/8", date: "2011-03-24" },
  after: { id: "a-hrc-res-28-22", symbol: "A/HRC/RES/28/22", date: "2015-03-27" },
});
const KENYA = {
  state: "KEN",
  name: "Kenya",
  figureName: "Kenya",
  row: "african",
  choice: "abstaining",
  inside: false,
  before: null,
  after: "in_favour",
} as const;

test("a member's choice here, before and after", () => {
  expect(memberStory(KENYA, VOTE)).toBe(
    "Kenya abstained. The vote before, 2011: not a member. The vote after, 2015: voted in favour.",
  );
});

test("inside the bloc, and without votes before and after", () => {
  expect(memberStory({ ...KENYA, inside: true }, { ...VOTE, before: null, after: null })).toBe(
    "Kenya abstained; called hostile under “Western European and Others”.",
  );
});
