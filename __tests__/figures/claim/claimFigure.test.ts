import { claimFinding } from "../../../figures/claim/claimFinding";
import type { ClaimNumbers } from "../../../figures/claim/ClaimNumbers";
import { claimWords } from "../../../figures/claim/claimWords";
import { layoutClaim } from "../../../figures/claim/layoutClaim";

function claimOf(outside: readonly number[], inFavour = 30): ClaimNumbers {
  return {
    claim: { slug: "c", tested: "t" },
    rollCalls: [{ id: "a-hrc-res-25-25", symbol: "A/HRC/RES/25/25", body: "HRC", date: "2014-03-28" }],
    rows: outside.map((count, i) => ({
      definition: `d${i}`,
      name: `Definition ${i}`,
      figureName: `Definition ${i}`,
      outside: count,
      inFavour,
      outsideAgainst: 6,
      chosen: i === 0,
    })),
  };
}

test("under all, some, none of the definitions; exactly half is not more than half", () => {
  expect(claimFinding(claimOf([23, 16]))).toBe(
    "Under 2 definitions of “hostile”, more than half of the support came from outside",
  );
  expect(claimFinding(claimOf([23, 15]))).toBe(
    "Under 1 of 2 definitions of “hostile”, more than half of the support came from outside",
  );
  expect(claimFinding(claimOf([15, 3]))).toBe(
    "Under none of 2 definitions of “hostile” did more than half of the support come from outside",
  );
});

test("nobody in favour, and no choices known", () => {
  expect(claimFinding(claimOf([0], 0))).toBe("No member voted in favour");
  expect(claimFinding({ ...claimOf([]), rollCalls: [] })).toBe("Who voted how is not known for these texts");
});

test("the alternative text says the range and the chosen definition", () => {
  expect(claimWords(claimOf([23, 16])).sentence).toBe(
    "Under 2 definitions of “hostile”, more than half of the support came from outside: from 16 of 30 (Definition 1) to 23 of 30 (Definition 0). Definition 0 called hostile: 23 of the 30 votes in favour came from outside, and 6 against.",
  );
});

test.each([288, 560, 900])("at %i px dots stand at their shares and numbers stay within the drawing", (width) => {
  const { dots, labels } = layoutClaim(claimOf([30, 15, 0]), width);
  const [all, half, none] = dots.map(({ x }) => x);
  expect((all ?? 0) + (none ?? 0)).toBeCloseTo(2 * (half ?? 0));
  expect(all).toBeLessThan(width - 50);
  expect(labels.filter(({ text }) => text.includes(" of ")).map(({ text }) => text)).toEqual(["30 of 30", "15 of 30", "0 of 30"]);
});

test("below half the number stands left of its dot, away from the half line", () => {
  const label = layoutClaim(claimOf([12]), 900).labels.find(({ text }) => text === "12 of 30");
  expect(label?.anchor).toBe("end");
});

test("nobody in favour: nothing is divided by nothing", () => {
  expect(layoutClaim(claimOf([0], 0), 560).dots).toEqual([]);
});
