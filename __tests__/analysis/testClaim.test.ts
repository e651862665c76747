import { describeRefutation } from "../../analysis/describeRefutation";
import { testClaim } from "../../analysis/testClaim";
import { UnknownInRelease } from "../../release/UnknownInRelease";
import { id, iso } from "../release/tinyContent";
import { definition, seeded } from "./seededRelease";

const CITED = id("a-hrc-res-25-25");

describe("the claim of the seed on A/HRC/RES/25/25", () => {
  const result = testClaim(seeded, CITED, definition("western-european-and-others"));

  it("counts 30-6-11 of 47", () => {
    expect(result.count?.tally).toEqual({ inFavour: 30, against: 6, abstaining: 11, nonVoting: 0, members: 47 });
  });

  it("finds seven members of Western European and Others, all in favour", () => {
    expect(result.count?.inside).toEqual({
      inFavour: 7,
      against: 0,
      abstaining: 0,
      nonVoting: 0,
      members: 7,
      states: ["AUT", "DEU", "FRA", "GBR", "IRL", "ITA", "USA"],
    });
  });

  it("measures what the design works out by hand", () => {
    const { breakingPoint, ...measures } = result.count?.measures ?? {};
    expect(measures).toEqual({
      outsideSupport: 23,
      outsideShare: 23 / 30,
      breadth: { groupsWithYes: 4, groupsLeaningYes: 4 },
      outsideRate: { ofVotesCast: 23 / 40, ofPresentAndVoting: 23 / 29 },
      insideRate: { ofVotesCast: 1, ofPresentAndVoting: 1 },
      contrast: { difference: 23 / 40 - 1, low: expect.closeTo(-0.57805, 5), high: expect.closeTo(-0.04405, 5) },
      adoptedWithoutBloc: true,
    });
    expect(breakingPoint).toMatchObject({ half: 17, majority: 27 });
  });

  it("orders the members by agreement with the United States, down to Peru as the seventeenth", () => {
    const order = result.count?.measures.breakingPoint.order ?? [];
    expect([order.length, order[0], order[1], order[16], order[46]]).toEqual([47, "USA", "GBR", "PER", "CUB"]);
  });

  it("names the strongest grade in a sentence to quote", () => {
    expect([result.grade, result.sentence]).toEqual([
      "adopted_without_bloc",
      "Call all Western European and Other States hostile, and 23 of the 30 votes in favour remain: more than the 6 against.",
    ]);
  });

  it("says what would refute it", () => {
    expect(describeRefutation(seeded, result)).toBe(
      "“Not only” would be refuted if no vote in favour came from outside. That most of the support came from outside would fail once the 17 members that vote most like the United States, down to Peru, were all called hostile.",
    );
  });

  it("finds so much support outside each of the fourteen definitions", () => {
    const outside = [...seeded.definitions.keys()].map((slug) => [
      slug,
      testClaim(seeded, CITED, definition(slug)).count?.measures.outsideSupport,
    ]);
    expect(Object.fromEntries(outside)).toEqual({
      "agrees-with-us-70": 28,
      g7: 24,
      "unc-sending-states": 24,
      "no-diplomatic-relations": 23,
      "western-european-and-others": 23,
      nato: 22,
      eu: 21,
      "main-sponsors": 20,
      "agrees-with-us-60": 20,
      "us-treaty-allies": 19,
      "the-west": 18,
      "autonomous-sanctions": 18,
      oecd: 17,
      "agrees-with-us-50": 16,
    });
  });

  it("takes the reader's own list of states", () => {
    const own = testClaim(seeded, CITED, { kind: "states", states: [iso("USA"), iso("GBR"), iso("KOR")] });
    expect(own.sentence).toBe("Call these 3 states hostile, and 27 of the 30 votes in favour remain: more than the 6 against.");
  });
});

describe("testClaim", () => {
  const bloc = definition("western-european-and-others");

  it("gives no count and no grade on a text without a vote", () => {
    expect(testClaim(seeded, id("a-hrc-res-52-28"), bloc)).toEqual({
      rollCall: "a-hrc-res-52-28",
      date: "2023-04-04",
      count: undefined,
      grade: undefined,
      sentence: "The text was adopted without a vote, so no state’s choice is on record and there is no verdict.",
    });
  });

  it("gives no count and no grade on a recorded vote of which only the tally is known", () => {
    const { count, grade, sentence } = testClaim(seeded, id("a-c-3-60-l-48"), bloc);
    expect([count, grade, sentence]).toEqual([
      undefined,
      undefined,
      "The vote was 84 in favour, 22 against and 62 abstaining, but which states chose what is not known here, so there is no verdict.",
    ]);
  });

  it("refuses a roll call that the release does not have", () => {
    expect(() => testClaim(seeded, id("a-res-1-1"), bloc)).toThrow(new UnknownInRelease("roll call", "a-res-1-1"));
  });

  it("refuses a definition that the release does not have, also one that every object has", () => {
    expect(() => testClaim(seeded, CITED, definition("constructor"))).toThrow(new UnknownInRelease("definition", "constructor"));
  });

  it("refuses a state that the release does not have", () => {
    expect(() => testClaim(seeded, CITED, { kind: "states", states: [iso("ZZZ")] })).toThrow(
      new UnknownInRelease("state", "ZZZ"),
    );
  });
});
