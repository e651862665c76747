import fc from "fast-check";
import { countAmong } from "../../analysis/countAmong";
import { countEach, tallyIn } from "../../analysis/countEach";
import { maskOf } from "../../analysis/StateMask";
import { sumOfBits } from "../../analysis/sumOfBits";
import { seeded } from "./seededRelease";

const SEED = 2526;
const rows = [...seeded.rollCalls.keys()];
const states = seeded.states.map(({ iso3 }) => iso3);

describe(`the counts of many roll calls (seed ${SEED})`, () => {
  it("are those of each by itself, whatever the states and wherever they change", () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(states), { minLength: 1, maxLength: 4 }), fc.subarray(rows), (blocs, asked) => {
        const masks = blocs.map((bloc) => maskOf(seeded, bloc));
        const maskAt = (row: number) => masks[(row >> 3) % masks.length] as (typeof masks)[number];
        const counts = countEach(seeded, asked, maskAt);
        expect(asked.map((row) => tallyIn(counts, row))).toEqual(asked.map((row) => countAmong(seeded, row, maskAt(row))));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("are 0 where a roll call was not asked about", () => {
    const everybody = maskOf(seeded, states);
    const nowhere = { inFavour: 0, against: 0, abstaining: 0, nonVoting: 0, members: 0 };
    expect(
      rows.map((row) =>
        tallyIn(
          countEach(seeded, [], () => everybody),
          row,
        ),
      ),
    ).toEqual(rows.map(() => nowhere));
  });

  it("do not run over where more than 255 states choose alike", () => {
    const plane = new Int32Array(600).fill(-1);
    const counts = new Uint16Array(32 * 4);
    sumOfBits(plane, Int32Array.from(plane.keys()), Int32Array.of(-1), counts, 2);
    expect([...counts]).toEqual(Array.from({ length: 32 }, () => [0, 0, 600, 0]).flat());
  });
});
