import fc from "fast-check";
import { newcombeInterval } from "../../analysis/newcombeInterval";

describe("newcombeInterval", () => {
  it("gives Newcombe's own example (a): 56 of 70 against 48 of 80", () => {
    expect(newcombeInterval(56, 70, 48, 80)).toEqual({ low: expect.closeTo(0.0524, 4), high: expect.closeTo(0.3339, 4) });
  });

  it("gives his example (e): 5 of 56 against none of 29", () => {
    expect(newcombeInterval(5, 56, 0, 29)).toEqual({ low: expect.closeTo(-0.0381, 4), high: expect.closeTo(0.1926, 4) });
  });

  it("gives his example (h): all of 10 against none of 10", () => {
    expect(newcombeInterval(10, 10, 0, 10)).toEqual({ low: expect.closeTo(0.6075, 4), high: 1 });
  });

  it("has none where one side is empty", () => {
    expect([newcombeInterval(0, 0, 1, 2), newcombeInterval(1, 2, 0, 0)]).toEqual([undefined, undefined]);
  });

  it("contains the difference and lies within -1 and 1, whatever the counts", () => {
    const proportion = fc.integer({ min: 1, max: 200 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(proportion, proportion, ([a, n1], [b, n2]) => {
        const { low, high } = newcombeInterval(a, n1, b, n2) ?? { low: NaN, high: NaN };
        const difference = a / n1 - b / n2;
        expect([-1 <= low, low <= difference, difference <= high, high <= 1]).toEqual([true, true, true, true]);
      }),
      { seed: 2525, numRuns: 2000 },
    );
  });
});
