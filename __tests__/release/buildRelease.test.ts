import { buildRelease } from "../../release/buildRelease";
import { InconsistentContent } from "../../release/InconsistentContent";
import { choicesOf, iso, rollCallOf, TINY } from "./tinyContent";

const info = { number: 1, publishedAt: "2025-01-15T00:00:00Z", note: "", hash: "" };

describe("buildRelease", () => {
  const release = buildRelease(TINY, info);

  it("puts states by code", () => {
    expect(release.states.map((state) => state.iso3)).toEqual(["CUB", "PRK", "USA"]);
  });

  it("puts roll calls by date, a shorter date before its days", () => {
    expect(release.rollCalls.map((rollCall) => rollCall.date)).toEqual(["2013-12", "2014-03-28"]);
  });

  it("gives each state its choice, and none where it has none", () => {
    const choices = release.states.map((_, state) => release.choices.choiceOf(1, state));
    expect(choices).toEqual(["against", undefined, "in_favour"]);
  });

  it("finds everything by its name", () => {
    expect([
      release.stateIndex.get(iso("USA")),
      release.groupings.get("western-european-and-others")?.name,
      release.definitions.get("the-west")?.figureName,
      release.claims.get("a-claim")?.tested,
    ]).toEqual([2, "Western European and Others", "West", "Not only"]);
  });

  it("refuses two roll calls with one id", () => {
    const twice = { ...TINY, rollCalls: [...TINY.rollCalls, ...TINY.rollCalls] };
    expect(() => buildRelease(twice, info)).toThrow(new InconsistentContent('it has the roll call "a-res-68-183" twice'));
  });

  it("refuses a choice of a state that it does not have", () => {
    const rollCalls = [{ rollCall: rollCallOf("a-vote"), choices: choicesOf({ XYZ: "in_favour" }) }];
    expect(() => buildRelease({ ...TINY, rollCalls }, info)).toThrow(
      new InconsistentContent('"a-vote" has a choice of "XYZ", which is no state of it'),
    );
  });

  it("builds from nothing", () => {
    const nothing = {
      states: [],
      bodyMemberships: [],
      groupings: [],
      definitions: [],
      claims: [],
      usAgreement: [],
      rollCalls: [],
    };
    expect(buildRelease(nothing, info).rollCalls).toEqual([]);
  });
});
