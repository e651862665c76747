import { GRADES } from "../../analysis/Grade";
import { medianOf } from "../../analysis/medianOf";
import { shareOfSpread } from "../../analysis/shareOfSpread";
import { specificationCurve } from "../../analysis/specificationCurve";
import { specify } from "../../analysis/specify";
import { testClaim } from "../../analysis/testClaim";
import { testClaimOver } from "../../analysis/testClaimOver";
import type { Claim } from "../../release/Claim";
import { day, id, iso } from "../release/tinyContent";
import { definition, seeded } from "./seededRelease";
import { smallRelease } from "./smallRelease";

const claim = seeded.claims.get("dprk-support-not-limited-to-hostile-states") as Claim;
const curve = specificationCurve(seeded, claim);
const DEFAULT = "western-european-and-others";
const plain = curve.items.filter((item) => item.abstentions === "ignored" && item.denominator === "votes_cast");

describe("the specification curve of the seed's claim", () => {
  it("is every combination once: 14 definitions × 22 sets × 3 × 3", () => {
    const { definition: definitions, rollCalls, abstentions, denominator } = curve.dimensions;
    expect([definitions.length, rollCalls.length, abstentions.length, denominator.length]).toEqual([14, 22, 3, 3]);
    const keys = curve.items.map((item) => JSON.stringify([item.definition, item.rollCalls, item.abstentions, item.denominator]));
    expect([curve.items.length, new Set(keys).size]).toEqual([2_772, 2_772]);
  });

  it("has the sets of the contract, the cited vote standing once with both its names", () => {
    const sets = curve.dimensions.rollCalls.map(({ names, rollCalls }) => [names.join(" and "), rollCalls.length]);
    expect(sets.slice(0, 6)).toEqual([
      ["cited and alone", 1],
      ["same_body", 6],
      ["general_assembly", 9],
      ["all_bodies", 18],
      ["since_2011", 6],
      ["alone", 1],
    ]);
  });

  it("says of the default definition on the cited vote what the test says, to the digit", () => {
    const item = plain.find((of) => of.definition === DEFAULT && of.set.includes("cited"));
    expect(item).toEqual({
      ...{ definition: DEFAULT, rollCalls: ["a-hrc-res-25-25"], set: ["cited", "alone"] },
      ...{ abstentions: "ignored", denominator: "votes_cast" },
      ...{ outsideShare: 23 / 30, outsideRate: 23 / 40, contrast: 23 / 40 - 1, grade: "adopted_without_bloc" },
    });
  });

  it("says of every definition on every set what the tests say", () => {
    for (const item of plain) {
      const { measures, grade } = testClaimOver(seeded, item.rollCalls, definition(item.definition));
      const { outsideShare, outsideRate, contrast } = measures;
      const expected = [outsideShare, outsideRate.ofVotesCast, contrast.difference, grade];
      expect([item.outsideShare, item.outsideRate, item.contrast, item.grade]).toEqual(expected);
    }
    for (const item of plain.filter(({ set }) => set.includes("alone"))) {
      const [rollCall] = item.rollCalls;
      const test = rollCall && testClaim(seeded, rollCall, definition(item.definition));
      expect([test?.count?.measures.outsideShare, test?.grade]).toEqual([item.outsideShare, item.grade]);
    }
  });

  it("sums up: every specification has one grade, and the choices' shares of the spread add up to at most 1", () => {
    const { count, byGrade, ungraded, medianOutsideShare, spread } = curve.summary;
    expect([count, ungraded, Object.keys(byGrade)]).toEqual([2_772, 0, GRADES]);
    expect(byGrade).toEqual({ limited: 0, not_limited: 0, substantial: 12, mostly_outside: 414, adopted_without_bloc: 2_346 });
    expect(medianOutsideShare).toBeCloseTo(0.758343, 6);
    for (const of of Object.values(spread)) {
      const sum = Object.values(of).reduce<number>((total, share) => total + (share ?? 0), 0);
      expect(sum).toBeGreaterThan(0);
      expect(sum).toBeLessThanOrEqual(1);
    }
    expect(spread.outsideShare.denominator).toBe(0);
  });
});

describe("the specification curve of any claim", () => {
  const about = { subject: iso("PRK") };
  const release = smallRelease(
    [
      ["a", { YAA: "in_favour", NAA: "against" }, { ...about, body: "GA", date: day("2005-12-16") }],
      ["b", { YAA: "in_favour", NAA: "against" }, { ...about, body: "GA-C3", date: day("2011-11-21") }],
      ["c", { YAA: "in_favour" }, { ...about, kind: "amendment" }],
      ["d", {}, { ...about, mode: "without_a_vote" }],
      ["e", { YAA: "in_favour" }, { subject: iso("YAA") }],
    ],
    {
      definitions: [
        {
          ...{ slug: "one", name: "One", figureName: "One", rule: "One.", source: "made up", note: null },
          terms: [{ kind: "state", state: iso("YAA") }],
        },
      ],
    },
  );
  const claimOn = (...rollCalls: Claim["rollCalls"]): Claim => ({ ...claim, subject: iso("PRK"), rollCalls });

  it("takes only adoptions on its subject with known choices, a committee apart from the plenary", () => {
    const { rollCalls } = specificationCurve(release, claimOn(id("a"))).dimensions;
    expect(rollCalls).toEqual([
      { names: ["cited", "same_body", "general_assembly", "alone"], rollCalls: ["a"] },
      { names: ["all_bodies"], rollCalls: ["a", "b"] },
      { names: ["since_2011", "alone"], rollCalls: ["b"] },
    ]);
  });

  it("keeps what the claim itself cites, an amendment too, and leaves out what has no choices", () => {
    const { rollCalls } = specificationCurve(release, claimOn(id("c"), id("d"))).dimensions;
    expect(rollCalls[0]).toEqual({ names: ["cited"], rollCalls: ["c"] });
  });

  it("is empty where nothing can be counted, without a median or a spread", () => {
    const { items, summary } = specificationCurve(release, { ...claimOn(id("d")), subject: iso("NAA") });
    const none = { definition: undefined, rollCalls: undefined, abstentions: undefined, denominator: undefined };
    expect([items, summary]).toEqual([
      [],
      {
        ...{ count: 0, medianOutsideShare: undefined, ungraded: 0 },
        byGrade: { limited: 0, not_limited: 0, substantial: 0, mostly_outside: 0, adopted_without_bloc: 0 },
        spread: { outsideShare: none, outsideRate: none, contrast: none },
      },
    ]);
  });
});

describe("one specification", () => {
  const counts = {
    inside: { inFavour: 6, against: 1, abstaining: 1, nonVoting: 2, members: 10 },
    outside: { inFavour: 3, against: 2, abstaining: 4, nonVoting: 1, members: 10 },
  };

  it.each([
    ["ignored", "votes_cast", 3 / 9, 3 / 9, 6 / 8, "substantial"],
    ["ignored", "present_and_voting", 3 / 9, 3 / 5, 6 / 7, "substantial"],
    ["ignored", "members", 3 / 9, 3 / 10, 6 / 10, "substantial"],
    ["against", "votes_cast", 3 / 9, 3 / 9, 6 / 8, "substantial"],
    ["against", "present_and_voting", 3 / 9, 3 / 9, 6 / 8, "substantial"],
    ["against", "members", 3 / 9, 3 / 10, 6 / 10, "substantial"],
    ["half", "votes_cast", 5 / 11.5, 5 / 9, 6.5 / 8, "substantial"],
    ["half", "present_and_voting", 5 / 11.5, 5 / 9, 6.5 / 8, "substantial"],
    ["half", "members", 5 / 11.5, 5 / 10, 6.5 / 10, "substantial"],
  ] as const)("with abstentions %s and a rate of %s", (abstentions, denominator, share, outside, inside, grade) => {
    expect(specify(counts, abstentions, denominator)).toEqual({
      ...{ outsideShare: share, outsideRate: outside, contrast: outside - inside, grade },
    });
  });

  it("counts abstentions against in the grade: what was adopted without the bloc no longer is", () => {
    const outside = { inFavour: 9, against: 2, abstaining: 8, nonVoting: 0, members: 19 };
    const grade = (abstentions: "ignored" | "against") => specify({ ...counts, outside }, abstentions, "votes_cast").grade;
    expect([grade("ignored"), grade("against")]).toEqual(["adopted_without_bloc", "mostly_outside"]);
  });

  it("has no share and no grade where nobody was in favour, and no contrast without a side", () => {
    const nobody = { inFavour: 0, against: 0, abstaining: 0, nonVoting: 0, members: 0 };
    const outside = { ...nobody, against: 3, members: 3 };
    expect(specify({ inside: nobody, outside }, "ignored", "votes_cast")).toEqual({
      ...{ outsideShare: undefined, outsideRate: 0, contrast: undefined, grade: undefined },
    });
  });
});

describe("the share of spread between groups", () => {
  const inPairs = (place: number) => Math.floor(place / 2);

  it.each([
    ["all of it where groups differ and nothing within them does", [1, 1, 5, 5], 1],
    ["none where the groups' means are equal", [1, 3, 1, 3], 0],
    ["a part of it: 4 of 5", [0, 1, 2, 3], 4 / 5],
    ["of the known values alone", [1, undefined, 5, 5], 1],
    ["undefined without spread", [2, 2, 2, 2], undefined],
    ["undefined of nothing", [], undefined],
  ])("is %s", (_, values, share) => {
    expect(shareOfSpread(values, inPairs)).toBe(share);
  });
});

describe("the median", () => {
  it("is the middle, the mean of two middles, and undefined of none", () => {
    expect([medianOf([3, 10, 1]), medianOf([4, 1, 2, 3]), medianOf([])]).toEqual([3, 2.5, undefined]);
  });
});
