import { outcomeInWords } from "../../../app/_rollCall/outcomeInWords";
import { switchesByWay } from "../../../app/_rollCall/switchesByWay";
import { tallyDifference } from "../../../app/_rollCall/tallyDifference";
import { iso, rollCallOf } from "../../release/tinyContent";

const NONE = { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null };
const COUNTED = { inFavour: 102, against: 22, abstaining: 58, nonVoting: 10, members: 192 };

test("the outcome has the announced numbers; where there are none, those counted, and says so", () => {
  const announced = { ...NONE, inFavour: 101, against: 22, abstaining: 59 };
  expect([
    outcomeInWords(rollCallOf("a", { officialTally: announced }), COUNTED),
    outcomeInWords(rollCallOf("a", { outcome: "rejected" }), COUNTED),
    outcomeInWords(rollCallOf("a", { mode: "without_a_vote" })),
  ]).toEqual([
    "Adopted by recorded vote, 101-22-59",
    "Rejected by recorded vote, 102-22-58 as counted from the choices",
    "Adopted without a vote",
  ]);
});

test("two tallies that differ are told apart number by number; where nothing was announced there is nothing to compare", () => {
  expect([
    tallyDifference({ ...NONE, inFavour: 101, against: 22, abstaining: 59 }, COUNTED),
    tallyDifference({ ...NONE, inFavour: 102 }, COUNTED),
    tallyDifference(NONE, COUNTED),
    tallyDifference(NONE, undefined),
  ]).toEqual([
    "The two differ (official against counted: 101 against 102 in favour, 59 against 58 abstaining). Both are kept as their sources have them; tests of claims use the counted one.",
    "The two agree wherever the record gives a number.",
    "The source of these choices does not give the announced numbers.",
    "The list of who voted how is not known here, so nothing can be counted.",
  ]);
});

test("switchers stand by where they came from and where they went", () => {
  const to = (state: string, from: "against" | "abstaining") => ({ state: iso(state), from, to: "in_favour" as const });
  expect(switchesByWay([to("BEN", "abstaining"), to("CUB", "against"), to("TGO", "abstaining")])).toEqual([
    { from: "against", to: "in_favour", states: ["CUB"] },
    { from: "abstaining", to: "in_favour", states: ["BEN", "TGO"] },
  ]);
});
