import fc from "fast-check";
import { agreementBetween } from "../../analysis/agreementBetween";
import { agreementMatrix } from "../../analysis/agreementMatrix";
import { computedAgreement } from "../../analysis/computedAgreement";
import { CHOICES, type Choice } from "../../formats/words/Choice";
import { iso } from "../release/tinyContent";
import { smallRelease } from "./smallRelease";

const SEED = 2526;
const CODES = ["AAA", "BBB", "CCC", "DDD"];

/** Up to 1,600 roll calls, which need more words than a byte's count holds, made from a short pattern; a state may be no member. */
const anyVotes = fc
  .record({
    pattern: fc.array(fc.dictionary(fc.constantFrom(...CODES), fc.constantFrom(...CHOICES), { noNullPrototype: true }), {
      minLength: 1,
      maxLength: 40,
    }),
    times: fc.constantFrom(1, 2, 40),
  })
  .map(({ pattern, times }) => Array.from({ length: times }, () => pattern).flat());

type Votes = readonly Readonly<Record<string, Choice>>[];

function releaseOf(votes: Votes) {
  // The first roll call gives every state a place; the laws leave it out.
  const all = Object.fromEntries(CODES.map((code) => [code, "non_voting" as const]));
  const row = (i: number) => `v${String(i).padStart(5, "0")}`;
  return smallRelease([[row(0), all], ...votes.map((of, i) => [row(i + 1), of] as const)]);
}

const rowsOf = (votes: Votes) => votes.map((_, i) => i + 1);

function check<T>(values: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(values, law), { seed: SEED, numRuns: 150 });
}

/** Worth of a pair of choices by the definition, one by one. */
function worth(a: Choice | undefined, b: Choice | undefined): number | undefined {
  if (!a || !b || a === "non_voting" || b === "non_voting") return undefined;
  if (a === b) return 1;
  return a === "abstaining" || b === "abstaining" ? 0.5 : 0;
}

describe(`agreement (seed ${SEED})`, () => {
  it("is what comparing choices one by one gives", () => {
    check(anyVotes, (votes) => {
      const worths = votes.flatMap((of) => worth(of["AAA"], of["BBB"]) ?? []);
      const { shared, agreement } = agreementBetween(releaseOf(votes), iso("AAA"), iso("BBB"), rowsOf(votes));
      expect(shared).toBe(worths.length);
      expect(agreement).toBe(worths.length === 0 ? undefined : worths.reduce((sum, of) => sum + of, 0) / worths.length);
    });
  });

  it("is symmetric, from 0 to 1, kappa from −1 to 1", () => {
    check(anyVotes, (votes) => {
      const release = releaseOf(votes);
      const one = agreementBetween(release, iso("AAA"), iso("BBB"), rowsOf(votes));
      expect(agreementBetween(release, iso("BBB"), iso("AAA"), rowsOf(votes))).toEqual(one);
      expect(one.agreement ?? 0).toBeGreaterThanOrEqual(0);
      expect(one.agreement ?? 1).toBeLessThanOrEqual(1);
      expect(Math.abs(one.kappa ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("does not change with the order of the roll calls, of the record or of the asking", () => {
    const shuffled = anyVotes.chain((votes) =>
      fc.tuple(fc.constant(votes), fc.shuffledSubarray(votes, { minLength: votes.length }), fc.shuffledSubarray(rowsOf(votes))),
    );
    check(shuffled, ([votes, otherwise, rows]) => {
      const of = (order: Votes) => agreementMatrix(releaseOf(order), CODES.map(iso), rowsOf(order));
      expect(of(otherwise)).toEqual(of(votes));
      const release = releaseOf(votes);
      const sorted = rows.toSorted((a, b) => a - b);
      expect(agreementMatrix(release, CODES.map(iso), rows)).toEqual(agreementMatrix(release, CODES.map(iso), sorted));
    });
  });

  it("is the same of any roll calls in the matrix, many or few, repeated or not, and of each pair", () => {
    const some = anyVotes.chain((votes) =>
      fc.tuple(fc.constant(votes), fc.shuffledSubarray(rowsOf(votes)), fc.constantFrom(1, 2, 9)),
    );
    check(some, ([votes, chosen, every]) => {
      const release = releaseOf(votes);
      const rows = chosen.filter((row) => row % every === 0).flatMap((row) => (row % 5 === 0 ? [row, row] : [row]));
      const { shared, agreement } = agreementMatrix(release, [iso("DDD"), iso("BBB")], rows);
      const pair = agreementBetween(release, iso("BBB"), iso("DDD"), rows);
      expect([shared[1], agreement[2]]).toEqual([pair.shared, pair.agreement]);
    });
  });

  it("stands in the matrix as it is of each pair, and as the agreement with one pole", () => {
    check(anyVotes, (votes) => {
      const release = releaseOf(votes);
      const { shared, agreement } = agreementMatrix(release, CODES.map(iso), rowsOf(votes));
      const withPole = computedAgreement(release, iso("AAA"), rowsOf(votes));
      CODES.forEach((a, i) => {
        CODES.forEach((b, j) => {
          const pair = agreementBetween(release, iso(a), iso(b), rowsOf(votes));
          expect([shared[i * 4 + j], agreement[i * 4 + j]]).toEqual([pair.shared, pair.agreement]);
        });
        expect(withPole.get(iso(a))?.agreement).toBe(agreement[i]);
      });
    });
  });
});
