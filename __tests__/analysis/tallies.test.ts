import { countTally } from "../../analysis/countTally";
import { membersOf } from "../../analysis/membersOf";
import { previousAndNext } from "../../analysis/previousAndNext";
import { supportTimeline } from "../../analysis/supportTimeline";
import { switchersBetween } from "../../analysis/switchersBetween";
import { tallyMatches } from "../../analysis/tallyMatches";
import { testClaimOver } from "../../analysis/testClaimOver";
import type { Tally } from "../../formats/words/Tally";
import { day, id, iso } from "../release/tinyContent";
import { definition, seeded } from "./seededRelease";
import { smallRelease } from "./smallRelease";

const NOTHING: Tally = { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null };

describe("countTally and membersOf", () => {
  const release = smallRelease([
    ["a-vote", { USA: "in_favour", CUB: "against", FRA: "non_voting" }],
    ["no-list", {}],
  ]);

  it("count the states with a choice, those that did not vote among them", () => {
    expect([countTally(release, 0), membersOf(release, 0)]).toEqual([
      { inFavour: 1, against: 1, abstaining: 0, nonVoting: 1, members: 3 },
      ["CUB", "FRA", "USA"],
    ]);
  });

  it("know nothing where no state has a choice, which is not a tally of 0", () => {
    expect([countTally(release, 1), membersOf(release, 1)]).toEqual([undefined, []]);
  });
});

describe("tallyMatches", () => {
  const matches = (officialTally: Tally, votes = { USA: "in_favour", CUB: "against" } as const) =>
    tallyMatches(smallRelease([["a-vote", votes, { officialTally }]]), 0);

  it("compares the numbers that were announced", () => {
    expect([matches({ ...NOTHING, inFavour: 1, against: 1 }), matches({ ...NOTHING, inFavour: 1, against: 2 })]).toEqual([
      true,
      false,
    ]);
  });

  it("tells an announced 0 from nothing announced", () => {
    expect([matches({ ...NOTHING, abstaining: 0 }), matches(NOTHING)]).toEqual([true, undefined]);
  });

  it("does not know where the choices are not known", () => {
    expect(tallyMatches(smallRelease([["a-vote", {}, { officialTally: { ...NOTHING, inFavour: 1 } }]]), 0)).toBeUndefined();
  });

  it("finds the known difference on A/RES/62/167, and none on A/HRC/RES/25/25", () => {
    const of = (rollCall: string) => tallyMatches(seeded, seeded.rollCallIndex.get(id(rollCall)) ?? -1);
    expect([of("a-res-62-167"), of("a-hrc-res-25-25")]).toEqual([false, true]);
  });
});

describe("previousAndNext", () => {
  const neighbours = (rollCall: string) => {
    const { previous, next } = previousAndNext(seeded, seeded.rollCallIndex.get(id(rollCall)) ?? -1);
    const idAt = (index: number | undefined) => (index === undefined ? undefined : seeded.rollCalls[index]?.id);
    return [idAt(previous), idAt(next)];
  };

  it("finds the texts before and after in the same body, also those without a vote", () => {
    expect(neighbours("a-hrc-res-25-25")).toEqual(["a-hrc-res-22-13", "a-hrc-res-28-22"]);
  });

  it("goes from the Council back to the Commission", () => {
    expect(neighbours("a-hrc-res-7-15")[0]).toBe("e-cn-4-res-2005-11");
  });

  it("finds nothing before the first", () => {
    expect(neighbours("e-cn-4-res-2003-10")[0]).toBeUndefined();
  });

  it("finds nothing for a roll call on no country", () => {
    const release = smallRelease([
      ["a-vote", { USA: "in_favour" }],
      ["another", { USA: "in_favour" }],
    ]);
    expect(previousAndNext(release, 0)).toEqual({ previous: undefined, next: undefined });
  });
});

describe("switchersBetween", () => {
  it("names who chose otherwise, among those that were members both times", () => {
    const release = smallRelease([
      ["a-first", { USA: "in_favour", CUB: "against", KEN: "abstaining", FRA: "in_favour" }],
      ["b-second", { USA: "in_favour", CUB: "abstaining", KEN: "in_favour", PER: "in_favour" }],
    ]);
    expect(switchersBetween(release, 0, 1)).toEqual([
      { state: "CUB", from: "against", to: "abstaining" },
      { state: "KEN", from: "abstaining", to: "in_favour" },
    ]);
  });
});

describe("supportTimeline", () => {
  const line = supportTimeline(seeded, iso("PRK"));
  const entry = (rollCall: string) => line.find((of) => of.rollCall === rollCall);

  it("is by date", () => {
    const dates = line.map((of) => of.date);
    expect(dates).toEqual(dates.toSorted());
  });

  it("has the counted tally where the choices are known", () => {
    expect(entry("a-hrc-res-25-25")).toMatchObject({
      symbol: "A/HRC/RES/25/25",
      bodyGroup: "HRC",
      year: 2014,
      mode: "recorded_vote",
      tally: { inFavour: 30, against: 6, abstaining: 11, nonVoting: 0, members: 47 },
      tallyIs: "counted",
    });
  });

  it("has the announced tally where the choices are not known", () => {
    expect(entry("a-c-3-60-l-48")).toMatchObject({
      bodyGroup: "GA-C3",
      tally: { inFavour: 84, against: 22, abstaining: 62 },
      tallyIs: "official",
    });
  });

  it("has a text without a vote, without a tally", () => {
    expect(entry("a-hrc-res-52-28")).toMatchObject({ mode: "without_a_vote", tally: undefined, tallyIs: undefined });
  });

  it("has the Commission in the line of the Council", () => {
    expect(entry("e-cn-4-res-2003-10")?.bodyGroup).toBe("HRC");
  });

  it("leaves out amendments, and texts on other countries", () => {
    const release = smallRelease([
      ["a-text", { USA: "in_favour" }, { subject: iso("PRK") }],
      ["an-amendment", { USA: "in_favour" }, { subject: iso("PRK"), kind: "amendment" }],
      ["another-country", { USA: "in_favour" }, { subject: iso("IRN") }],
    ]);
    expect(supportTimeline(release, iso("PRK")).map((of) => of.rollCall)).toEqual(["a-text"]);
  });
});

describe("testClaimOver", () => {
  it("pools the counts of several roll calls and names those without choices", () => {
    const release = smallRelease([
      ["a-first", { USA: "in_favour", CUB: "against", KEN: "in_favour" }],
      ["b-second", { USA: "in_favour", CUB: "against", KEN: "abstaining" }],
      ["c-no-list", {}],
    ]);
    const { rollCalls, withoutChoices, tally, inside, outside, measures, grade } = testClaimOver(
      release,
      [id("a-first"), id("b-second"), id("c-no-list")],
      { kind: "states", states: [iso("USA")] },
    );
    expect({ rollCalls, withoutChoices, tally, inside, outside, grade }).toEqual({
      rollCalls: ["a-first", "b-second"],
      withoutChoices: ["c-no-list"],
      tally: { inFavour: 3, against: 2, abstaining: 1, nonVoting: 0, members: 6 },
      inside: { inFavour: 2, against: 0, abstaining: 0, nonVoting: 0, members: 2 },
      outside: { inFavour: 1, against: 2, abstaining: 1, nonVoting: 0, members: 4 },
      grade: "substantial",
    });
    expect(measures.outsideRate).toEqual({ ofVotesCast: 1 / 4, ofPresentAndVoting: 1 / 3 });
  });

  it("takes membership of the bloc on the day of each", () => {
    const members = [
      { state: iso("GBR"), from: null, to: day("2020-01-31"), source: "", confidence: "high" as const, note: null },
    ];
    const release = smallRelease(
      [
        ["a-before", { GBR: "in_favour" }, { date: day("2019-03-22") }],
        ["b-after", { GBR: "in_favour" }, { date: day("2021-03-23") }],
      ],
      {
        groupings: [{ slug: "eu", name: "EU", source: "", members }],
        definitions: [
          {
            slug: "eu",
            name: "EU",
            figureName: "EU",
            rule: "",
            source: "",
            note: null,
            terms: [{ kind: "grouping", grouping: "eu", ever: false }],
          },
        ],
      },
    );
    const { inside, outside } = testClaimOver(release, [id("a-before"), id("b-after")], definition("eu"));
    expect([inside.inFavour, outside.inFavour]).toEqual([1, 1]);
  });

  it("has no grade on roll calls of which none has choices", () => {
    expect(testClaimOver(seeded, [id("a-hrc-res-52-28")], definition("eu"))).toMatchObject({ rollCalls: [], grade: undefined });
  });
});
