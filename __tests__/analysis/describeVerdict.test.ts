import type { Bloc } from "../../analysis/ClaimTest";
import { describeRefutation } from "../../analysis/describeRefutation";
import { testClaim } from "../../analysis/testClaim";
import type { RollCall } from "../../release/RollCall";
import { id, iso } from "../release/tinyContent";
import { definition, seeded } from "./seededRelease";
import { smallRelease, votesOf } from "./smallRelease";

type Counts = Parameters<typeof votesOf>[0];

function list(...codes: string[]): Bloc {
  return { kind: "states", states: codes.map(iso) };
}

function sentence(counts: Counts, bloc: Bloc, rollCall: Partial<RollCall> = {}): string {
  return testClaim(smallRelease([["a-vote", votesOf(counts), rollCall]]), id("a-vote"), bloc).sentence;
}

describe("describeVerdict", () => {
  it("of limited support", () => {
    expect(sentence({ inFavour: 2, against: 1 }, list("YAA", "YAB"))).toBe(
      "Call these 2 states hostile, and none of the 2 votes in favour remains.",
    );
  });

  it("of a single vote in favour that is inside", () => {
    expect(sentence({ inFavour: 1, against: 1 }, list("YAA"))).toBe(
      "Call this 1 state hostile, and the 1 vote in favour does not remain.",
    );
  });

  it("of a single vote in favour that is outside", () => {
    expect(sentence({ inFavour: 1, against: 1 }, list("NAA"))).toBe(
      "Call this 1 state hostile, and the 1 vote in favour remains, with no vote against.",
    );
  });

  it("of support that is not limited", () => {
    expect(sentence({ inFavour: 4 }, list("YAA", "YAB", "YAC"))).toBe(
      "Call these 3 states hostile, and 1 of the 4 votes in favour remains: less than a third.",
    );
  });

  it("of substantial support", () => {
    expect(sentence({ inFavour: 4 }, list("YAA", "YAB"))).toBe(
      "Call these 2 states hostile, and 2 of the 4 votes in favour remain: at least a third, but not more than half.",
    );
  });

  it("of support mostly outside, but no more than the votes against", () => {
    expect(sentence({ inFavour: 4, against: 3 }, list("YAA"))).toBe(
      "Call this 1 state hostile, and 3 of the 4 votes in favour remain: more than half, but not more than the 3 against.",
    );
  });

  it("of a bloc that nobody was in", () => {
    expect(sentence({ inFavour: 4, against: 3, abstaining: 1 }, list("AAA"))).toBe(
      "Call this 1 state hostile, and all 4 votes in favour remain: more than the 3 against.",
    );
  });

  it("of a bloc in which some were against", () => {
    expect(sentence({ inFavour: 4, against: 3 }, list("YAA", "NAA", "NAB"))).toBe(
      "Call these 3 states hostile, and 3 of the 4 votes in favour remain: more than the 1 of the 3 against that remains.",
    );
  });

  it("of a vote without any against", () => {
    expect(sentence({ inFavour: 4 }, list("YAA"))).toBe(
      "Call this 1 state hostile, and 3 of the 4 votes in favour remain, with no vote against.",
    );
  });

  it("counts a state that the reader lists twice once", () => {
    expect(sentence({ inFavour: 4 }, list("YAA", "YAA"))).toMatch(/^Call this 1 state hostile/);
  });

  it("of a vote with nobody in favour", () => {
    expect(sentence({ against: 4 }, list("NAA"))).toBe("No state was in favour, so there is no support to place and no verdict.");
  });

  it("of a vote that was not recorded", () => {
    const release = smallRelease([
      ["a-vote", {}, { mode: "non_recorded_vote" }],
      ["another", votesOf({ inFavour: 1 })],
    ]);
    expect(testClaim(release, id("a-vote"), list("YAA")).sentence).toBe(
      "The vote was not recorded state by state, so there is no verdict.",
    );
  });

  it("of a text that was withdrawn", () => {
    const release = smallRelease([
      ["a-vote", {}, { mode: "none", outcome: "withdrawn" }],
      ["another", votesOf({ inFavour: 1 })],
    ]);
    expect(testClaim(release, id("a-vote"), list("YAA")).sentence).toBe(
      "The text was not put to a vote, so there is no verdict.",
    );
  });

  it("names each definition of the seed in words", () => {
    const openings = [...seeded.definitions.keys()].map(
      (slug) => testClaim(seeded, id("a-hrc-res-25-25"), definition(slug)).sentence.split(", and ")[0],
    );
    expect(openings).toEqual([
      "Call hostile the United States and all states that agreed with it at least 50% in the five years before",
      "Call hostile the United States and all states that agreed with it at least 60% in the five years before",
      "Call hostile the United States and all states that agreed with it at least 70% in the five years before",
      "Call all states with sanctions of their own on the DPRK hostile",
      "Call all EU members hostile",
      "Call all G7 members hostile",
      "Call all EU members and Japan hostile",
      "Call all NATO members hostile",
      "Call all states without diplomatic relations with the DPRK hostile",
      "Call all OECD members hostile",
      "Call all Western European and Other States, all EU members, Japan and the Republic of Korea hostile",
      "Call all states that sent units to the United Nations Command hostile",
      "Call the United States and all its treaty allies hostile",
      "Call all Western European and Other States hostile",
    ]);
  });
});

describe("describeRefutation", () => {
  it("says that it is refuted where no vote in favour came from outside", () => {
    const release = smallRelease([["a-vote", votesOf({ inFavour: 2 })]]);
    expect(describeRefutation(release, testClaim(release, id("a-vote"), list("YAA", "YAB")))).toBe(
      "“Not only” is refuted here: no vote in favour came from outside.",
    );
  });

  it("leaves out how far hostile must stretch where nothing is known of agreement", () => {
    const release = smallRelease([["a-vote", votesOf({ inFavour: 2 })]]);
    expect(describeRefutation(release, testClaim(release, id("a-vote"), list("YAA")))).toBe(
      "“Not only” would be refuted if no vote in favour came from outside.",
    );
  });
});
