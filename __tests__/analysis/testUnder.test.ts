import { specificationCurve } from "../../analysis/specificationCurve";
import { gradesReached } from "../../analysis/gradesReached";
import { supportByState } from "../../analysis/supportByState";
import { sumOfTallies } from "../../analysis/sumOfTallies";
import { testClaim } from "../../analysis/testClaim";
import { testUnder, type Treatment } from "../../analysis/testUnder";
import { id } from "../release/tinyContent";
import { definition, seeded } from "./seededRelease";

const AS_CAST: Treatment = { abstentions: "ignored", denominator: "votes_cast" };
const CITED = id("a-hrc-res-25-25");
const HRC = ["a-hrc-res-7-15", "a-hrc-res-10-16", "a-hrc-res-25-25"].map(id);

const claim = [...seeded.claims.values()][0];
if (!claim) throw new Error("The seed has its claim.");

describe("testUnder", () => {
  it("says the same as the test of one roll call where nothing is treated", () => {
    for (const slug of seeded.definitions.keys()) {
      const one = testClaim(seeded, CITED, definition(slug));
      const under = testUnder(seeded, [CITED], definition(slug), AS_CAST);
      expect([under.sentence, under.grade, under.contrast, under.outsideShare]).toEqual([
        one.sentence,
        one.grade,
        one.count?.measures.contrast,
        one.count?.measures.outsideShare,
      ]);
    }
  });

  it("gives each point of the specification curve", () => {
    const points = specificationCurve(seeded, claim).items.filter(({ definition: slug }) => slug === "the-west");
    for (const { rollCalls, abstentions, denominator, outsideShare, outsideRate, contrast, grade } of points) {
      const under = testUnder(seeded, rollCalls, definition("the-west"), { abstentions, denominator });
      expect([under.outsideShare, under.outsideRate, under.contrast.difference, under.grade]).toEqual([
        outsideShare,
        outsideRate,
        contrast,
        grade,
      ]);
    }
    expect(points.length).toBeGreaterThan(100);
  });

  it.each([
    [
      [CITED],
      { ...AS_CAST, abstentions: "against" },
      "Call all Western European and Other States hostile, and 23 of the 30 votes in favour remain: more than the 17 against (each abstention counted as a vote against).",
    ],
    [
      [CITED],
      { ...AS_CAST, abstentions: "half" },
      "Call all Western European and Other States hostile, and 28.5 of the 35.5 votes in favour remain: more than the 11.5 against (each abstention counted half in favour, half against).",
    ],
    [
      HRC,
      AS_CAST,
      "Call all Western European and Other States hostile, and over 3 roll calls together 57 of the 78 votes in favour remain: more than the 19 against.",
    ],
    [[], AS_CAST, "No recorded vote is chosen, so there is no verdict."],
  ] as const)("is a sentence to quote: %#", (ids, treatment, sentence) => {
    expect(testUnder(seeded, ids, definition("western-european-and-others"), treatment).sentence).toBe(sentence);
  });

  it("has an interval around its difference, whatever the treatment", () => {
    for (const abstentions of ["ignored", "against", "half"] as const)
      for (const denominator of ["votes_cast", "present_and_voting", "members"] as const) {
        const {
          difference = NaN,
          low = NaN,
          high = NaN,
        } = testUnder(seeded, HRC, definition("eu"), {
          abstentions,
          denominator,
        }).contrast;
        expect([low <= difference, difference <= high]).toEqual([true, true]);
      }
  });

  it("of votes without a record says so", () => {
    const under = testUnder(seeded, [id("a-hrc-res-22-13")], definition("eu"), AS_CAST);
    expect(under.sentence).toBe(
      "The text was adopted without a vote, so no state’s choice is on record and there is no verdict.",
    );
  });
});

describe("gradesReached", () => {
  it("names each comparison, and holds a grade only where all before it hold", () => {
    const steps = gradesReached({ inFavour: 4, against: 0, of: 4 }, { inFavour: 2, against: 1, of: 3 });
    expect(steps).toEqual([
      { grade: "not_limited", holds: true, is: 2, needs: 0, strictly: true },
      { grade: "substantial", holds: true, is: 2, needs: 2, strictly: false },
      { grade: "mostly_outside", holds: false, is: 2, needs: 3, strictly: true },
      { grade: "adopted_without_bloc", holds: false, is: 2, needs: 1, strictly: true },
    ]);
  });

  it("ends with the grade of the test on every vote of the seed", () => {
    for (const { id: rollCall } of seeded.rollCalls.slice(0, 200)) {
      const { inside, outside, grade } = testUnder(seeded, [rollCall], definition("the-west"), AS_CAST);
      const strongest = gradesReached(inside, outside).findLast(({ holds }) => holds)?.grade;
      expect(strongest ?? (inside.inFavour + outside.inFavour > 0 ? "limited" : undefined)).toBe(grade);
    }
  });
});

describe("supportByState", () => {
  it("adds up to the pooled counts of both sides", () => {
    const { pooled } = testUnder(seeded, HRC, definition("the-west"), AS_CAST);
    const states = supportByState(seeded, HRC, definition("the-west"));
    expect([sumOfTallies(states.map(({ inside }) => inside)), sumOfTallies(states.map(({ outside }) => outside))]).toEqual([
      pooled.inside,
      pooled.outside,
    ]);
  });

  it("says what a member chose, on which side and in which group", () => {
    const japan = supportByState(seeded, HRC, definition("the-west")).find(({ state }) => state === "JPN");
    expect(japan).toEqual({
      state: "JPN",
      group: "asia-pacific",
      inside: { inFavour: 3, against: 0, abstaining: 0, nonVoting: 0, members: 3 },
      outside: { inFavour: 0, against: 0, abstaining: 0, nonVoting: 0, members: 0 },
    });
  });
});
