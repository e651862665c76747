import fc from "fast-check";
import type { AgreementMatrix } from "../../analysis/agreementMatrix";
import { averageLinkage } from "../../analysis/seriation/averageLinkage";
import type { Distances, MergeTree } from "../../analysis/seriation/MergeTree";
import { optimalLeafOrder } from "../../analysis/seriation/optimalLeafOrder";
import { seriate } from "../../analysis/seriation/seriate";
import { iso } from "../release/tinyContent";

const SEED = 2525;

function matrixOf(codes: readonly string[], share: (a: string, b: string) => number | undefined): AgreementMatrix {
  const agreement = codes.flatMap((a) => codes.map((b) => (a === b ? 1 : share(a, b))));
  return { states: codes.map((code) => iso(code)), shared: agreement.map((of) => (of === undefined ? 0 : 50)), agreement };
}

function orderOf(codes: readonly string[], share: (a: string, b: string) => number | undefined): readonly string[] {
  return seriate(matrixOf(codes, share)).map((place) => codes[place] ?? "");
}

/** All orders that turning merges round can give. */
function everyOrder(tree: MergeTree): readonly (readonly number[])[] {
  if (tree.kind === "leaf") return [tree.leaves];
  const [left, right] = [everyOrder(tree.left), everyOrder(tree.right)];
  return left.flatMap((a) =>
    right.flatMap((b) => [
      [...a, ...b],
      [...b, ...a],
    ]),
  );
}

function lengthOf(order: readonly number[], { size, between }: Distances): number {
  return order.slice(1).reduce((sum, place, i) => sum + (between[(order[i] ?? 0) * size + place] ?? 0), 0);
}

describe("seriate", () => {
  const AT: Record<string, number> = { ALB: 0, BRA: 0.1, CHN: 0.25, DNK: 0.45, EGY: 0.7, FRA: 0.9 };
  const onALine = (a: string, b: string) => 1 - Math.abs((AT[a] ?? 0) - (AT[b] ?? 0));

  it("finds the order of states that lie on a line", () => {
    expect(orderOf(["EGY", "ALB", "FRA", "CHN", "BRA", "DNK"], onALine)).toEqual(["ALB", "BRA", "CHN", "DNK", "EGY", "FRA"]);
  });

  it("puts two blocs side by side, the states between them at the seam", () => {
    const blocs: Record<string, number> = { USA: 0, GBR: 0.05, JPN: 0.2, PRK: 0.9, CUB: 0.88, SYR: 0.92 };
    const apart = (a: string, b: string) => 1 - Math.abs((blocs[a] ?? 0) - (blocs[b] ?? 0));
    expect(orderOf(["CUB", "USA", "SYR", "JPN", "PRK", "GBR"], apart)).toEqual(["SYR", "PRK", "CUB", "JPN", "GBR", "USA"]);
  });

  it("holds two states that never voted together for neither near nor far", () => {
    const share = (a: string, b: string) => (a + b === "CSKCZE" || a + b === "CZECSK" ? undefined : onALine("ALB", "FRA"));
    expect([...orderOf(["CZE", "CSK", "DEU"], share)].sort()).toEqual(["CSK", "CZE", "DEU"]);
    expect(orderOf(["CZE", "CSK"], () => undefined)).toEqual(["CSK", "CZE"]);
  });

  it("orders one state, and none", () => {
    expect([orderOf(["USA"], onALine), orderOf([], onALine)]).toEqual([["USA"], []]);
  });

  it(`gives the same order whatever the order of the states (seed ${SEED})`, () => {
    const codes = Object.keys(AT);
    const shuffled = fc.shuffledSubarray(codes, { minLength: codes.length });
    fc.assert(
      fc.property(shuffled, fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 36, maxLength: 36 }), (other, shares) => {
        const share = (a: string, b: string) => {
          const [i, j] = [codes.indexOf(a), codes.indexOf(b)].sort((x, y) => x - y);
          return (shares[(i ?? 0) * 6 + (j ?? 0)] ?? 0) / 20;
        };
        expect(orderOf(other, share)).toEqual(orderOf(codes, share));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe("optimalLeafOrder", () => {
  it(`is no longer than any order that the hierarchy allows (seed ${SEED})`, () => {
    const anySize = fc.integer({ min: 2, max: 7 });
    fc.assert(
      fc.property(anySize, fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 49, maxLength: 49 }), (size, values) => {
        const between = Float64Array.from({ length: size * size }, (_, at) => {
          const [i, j] = [Math.floor(at / size), at % size];
          return i === j ? 0 : (values[Math.min(i, j) * 7 + Math.max(i, j)] ?? 0);
        });
        const distances = { size, between };
        const tree = averageLinkage(distances) as MergeTree;
        const order = optimalLeafOrder(tree, distances);
        expect([...order].sort((a, b) => a - b)).toEqual([...between.keys()].slice(0, size));
        expect(lengthOf(order, distances)).toBe(Math.min(...everyOrder(tree).map((of) => lengthOf(of, distances))));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
