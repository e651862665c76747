import { agreementBetween } from "../../analysis/agreementBetween";
import { agreementMatrix } from "../../analysis/agreementMatrix";
import { isFewShared } from "../../analysis/fewShared";
import { UnknownInRelease } from "../../release/UnknownInRelease";
import { iso } from "../release/tinyContent";
import { smallRelease } from "./smallRelease";

const USA = iso("USA");
const CUB = iso("CUB");
const FRA = iso("FRA");
const TUV = iso("TUV");

const release = smallRelease([
  ["a", { USA: "in_favour", CUB: "in_favour", FRA: "in_favour", TUV: "non_voting" }],
  ["b", { USA: "in_favour", CUB: "against", FRA: "in_favour", TUV: "non_voting" }],
  ["c", { USA: "against", CUB: "abstaining", FRA: "against" }],
  ["d", { USA: "abstaining", CUB: "abstaining", FRA: "abstaining" }],
  ["e", { USA: "against", CUB: "non_voting", FRA: "against" }],
  ["f", { USA: "against", FRA: "against" }],
]);
const ALL = [0, 1, 2, 3, 4, 5];

describe("the agreement of two states", () => {
  it("is 1 for the same choice, ½ where just one abstained, 0 for opposite, in the mean of what both cast", () => {
    // in favour/in favour 1, in favour/against 0, against/abstaining ½, abstaining/abstaining 1; e and f are not shared.
    expect(agreementBetween(release, USA, CUB, ALL)).toEqual({
      shared: 4,
      agreement: 2.5 / 4,
      // pₒ = 2/4; margins 2,1,1 and 1,1,2: pₑ = (2·1 + 1·1 + 1·2)/16 = 5/16; (8/16 − 5/16)/(11/16)
      kappa: 3 / 11,
    });
  });

  it("is 1 with kappa 1 for two that always chose the same", () => {
    expect(agreementBetween(release, USA, FRA, ALL)).toEqual({ shared: 6, agreement: 1, kappa: 1 });
  });

  it("is of nothing where one never cast a vote, which is not 0", () => {
    expect(agreementBetween(release, USA, TUV, ALL)).toEqual({ shared: 0, agreement: undefined, kappa: undefined });
    expect(agreementBetween(release, USA, CUB, [])).toEqual({ shared: 0, agreement: undefined, kappa: undefined });
  });

  it("has no kappa where both always made one and the same choice, because chance alone would give as much", () => {
    expect(agreementBetween(release, USA, CUB, [0])).toEqual({ shared: 1, agreement: 1, kappa: undefined });
  });

  it("has a kappa of −1 where two states take turns to oppose each other", () => {
    const turns = smallRelease([
      ["a", { USA: "in_favour", CUB: "against" }],
      ["b", { USA: "against", CUB: "in_favour" }],
    ]);
    expect(agreementBetween(turns, USA, CUB, [0, 1])).toEqual({ shared: 2, agreement: 0, kappa: -1 });
  });

  it("refuses a state that the release does not have", () => {
    expect(() => agreementBetween(release, USA, iso("ZZZ"), ALL)).toThrow(new UnknownInRelease("state", "ZZZ"));
    expect(() => agreementMatrix(release, [iso("ZZZ")], ALL)).toThrow(new UnknownInRelease("state", "ZZZ"));
  });

  it("rests on few where fewer than 20 are shared", () => {
    expect([0, 19, 20].map(isFewShared)).toEqual([true, true, false]);
  });
});

describe("the matrix of agreement", () => {
  it("stands row by row in the order asked for, the state's own votes on the diagonal", () => {
    expect(agreementMatrix(release, [USA, TUV, CUB], ALL)).toEqual({
      states: [USA, TUV, CUB],
      shared: [6, 0, 4, 0, 0, 0, 4, 0, 4],
      agreement: [1, undefined, 2.5 / 4, undefined, undefined, undefined, 2.5 / 4, undefined, 1],
    });
  });

  it("is of the roll calls meant alone", () => {
    expect(agreementMatrix(release, [USA, CUB], [2, 0])).toMatchObject({ shared: [2, 2, 2, 2], agreement: [1, 0.75, 0.75, 1] });
  });

  it("of no states is empty, and of no roll calls says nothing", () => {
    expect(agreementMatrix(release, [], ALL)).toEqual({ states: [], shared: [], agreement: [] });
    expect(agreementMatrix(release, [USA], [])).toEqual({ states: [USA], shared: [0], agreement: [undefined] });
  });
});
