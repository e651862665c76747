import { placeboShares } from "../../analysis/placeboShares";
import { randomFrom } from "../../analysis/randomFrom";
import { UnknownInRelease } from "../../release/UnknownInRelease";
import { id } from "../release/tinyContent";
import { seeded } from "./seededRelease";
import { smallRelease, votesOf } from "./smallRelease";

const SEED = 2528;
const CITED = id("a-hrc-res-25-25");

describe(`the shares under random blocs (seed ${SEED})`, () => {
  it("are the same for the same seed, and others for another", () => {
    const shares = placeboShares(seeded, CITED, 7, 1_000, SEED);
    expect(placeboShares(seeded, CITED, 7, 1_000, SEED)).toEqual(shares);
    expect(placeboShares(seeded, CITED, 7, 1_000, SEED + 1)).not.toEqual(shares);
    expect(shares).toHaveLength(1_000);
  });

  it("have the mean that drawing without putting back gives: 1 − 7/47", () => {
    const shares = placeboShares(seeded, CITED, 7, 20_000, SEED);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeCloseTo(1 - 7 / 47, 2);
  });

  it("leave at least 23 of the 30 outside where the bloc has seven, and give that share to the digit", () => {
    const shares = placeboShares(seeded, CITED, 7, 1_000, SEED);
    expect(Math.min(...shares)).toBe(23 / 30);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it("are 1 under a bloc of nobody and 0 under one of all, or of more than there are", () => {
    expect(placeboShares(seeded, CITED, 0, 2, SEED)).toEqual([1, 1]);
    expect(placeboShares(seeded, CITED, 47, 2, SEED)).toEqual([0, 0]);
    expect(placeboShares(seeded, CITED, 99, 2, SEED)).toEqual([0, 0]);
  });

  it("are none where nobody was in favour or no choice is known", () => {
    const release = smallRelease([
      ["a", votesOf({ against: 3 })],
      ["b", {}],
    ]);
    expect([placeboShares(release, id("a"), 1, 5, SEED), placeboShares(release, id("b"), 1, 5, SEED)]).toEqual([[], []]);
  });

  it("are not of a roll call that the release does not have", () => {
    expect(() => placeboShares(seeded, id("none"), 1, 1, SEED)).toThrow(new UnknownInRelease("roll call", "none"));
  });
});

describe("the generator", () => {
  it("gives the numbers of mulberry32", () => {
    const random = randomFrom(1);
    expect([random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });
});
