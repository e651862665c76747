import fc from "fast-check";
import { agreementRanking } from "../../analysis/agreementRanking";
import { mostOutvoted } from "../../analysis/mostOutvoted";
import { oftenPivotal } from "../../analysis/oftenPivotal";
import { pivotalStates } from "../../analysis/pivotalStates";
import { CHOICES, type Choice } from "../../formats/words/Choice";
import type { Outcome } from "../../formats/words/Outcome";
import { iso } from "../release/tinyContent";
import { smallRelease, votesOf } from "./smallRelease";

const SEED = 2527;
const CODES = ["AAA", "BBB", "CCC", "DDD"];

type Votes = Readonly<Record<string, Choice>>;

/** The same vote so many times. */
function times(count: number, votes: Votes, outcome: Outcome = "adopted") {
  return Array.from({ length: count }, (_, i) => [`${outcome}${String(i).padStart(3, "0")}`, votes, { outcome }] as const);
}

const rowsOf = ({ rollCalls }: { readonly rollCalls: readonly unknown[] }) => rollCalls.map((_, row) => row);

describe("mostOutvoted", () => {
  it("counts in favour of what was rejected and against what was adopted; who abstained was present and has not lost", () => {
    const votes: Votes = { AAA: "in_favour", BBB: "against", CCC: "abstaining", DDD: "non_voting" };
    const release = smallRelease([...times(24, votes), ...times(6, votes, "rejected"), ...times(3, votes, "withdrawn")]);
    expect(mostOutvoted(release, rowsOf(release))).toEqual([
      { state: "BBB", share: 0.8, n: 30, outvoted: 24, prevailed: 6, abstained: 0, rank: 1 },
      { state: "AAA", share: 0.2, n: 30, outvoted: 6, prevailed: 24, abstained: 0, rank: 2 },
      { state: "CCC", share: 0, n: 30, outvoted: 0, prevailed: 0, abstained: 30, rank: 3 },
    ]);
  });

  it("never ranks a state of 19 roll calls, though it lost them all; 20 are enough", () => {
    const release = smallRelease([
      ...times(19, { AAA: "against", BBB: "in_favour" }),
      ...times(20, { BBB: "in_favour", CCC: "against" }, "rejected"),
    ]);
    const ranked = mostOutvoted(release, rowsOf(release)).map(({ state, share, n, rank }) => [state, share, n, rank]);
    expect(ranked).toEqual([
      ["BBB", 20 / 39, 39, 1],
      ["CCC", 0, 20, 2],
      ["AAA", 1, 19, undefined],
    ]);
  });
});

describe("agreementRanking", () => {
  it("has the others closest first, equals with one rank, and few shared roll calls last without one", () => {
    const votes: Votes = { AAA: "in_favour", BBB: "abstaining", CCC: "abstaining", DDD: "against" };
    const release = smallRelease([...times(20, votes), ...times(1, { AAA: "against", EEE: "against" }, "rejected")]);
    expect(agreementRanking(release, iso("AAA"), rowsOf(release))).toEqual([
      { state: "BBB", share: 0.5, n: 20, rank: 1 },
      { state: "CCC", share: 0.5, n: 20, rank: 1 },
      { state: "DDD", share: 0, n: 20, rank: 3 },
      { state: "EEE", share: 1, n: 1, rank: undefined },
    ]);
  });

  it("refuses a state that the release does not have", () => {
    const release = smallRelease(times(1, { AAA: "in_favour" }));
    expect(() => agreementRanking(release, iso("XXX"), [0])).toThrow('There is no state "XXX"');
  });
});

describe("pivotalStates", () => {
  const pivotOf = (counts: Parameters<typeof votesOf>[0], outcome: Outcome) =>
    pivotalStates(smallRelease(times(1, votesOf(counts), outcome)), 0);

  it("of a text adopted by one vote is every state in favour, abstaining or away", () => {
    expect(pivotOf({ inFavour: 2, against: 1, abstaining: 1, nonVoting: 1 }, "adopted")).toEqual({
      ...{ margin: 1, n: 3, switchesNeeded: 1 },
      states: [
        { state: "AAA", choice: "abstaining", turningChoices: ["against"] },
        { state: "XAA", choice: "non_voting", turningChoices: ["against"] },
        { state: "YAA", choice: "in_favour", turningChoices: ["against", "abstaining"] },
        { state: "YAB", choice: "in_favour", turningChoices: ["against", "abstaining"] },
      ],
    });
  });

  it("of one adopted by two is a state in favour that votes against, to a tie; by three, nobody alone", () => {
    expect(pivotOf({ inFavour: 2, abstaining: 1 }, "adopted")?.states).toEqual([
      { state: "YAA", choice: "in_favour", turningChoices: ["against"] },
      { state: "YAB", choice: "in_favour", turningChoices: ["against"] },
    ]);
    expect(pivotOf({ inFavour: 3, abstaining: 1 }, "adopted")).toEqual({ margin: 3, n: 3, switchesNeeded: 2, states: [] });
  });

  it("of a tie, which rejects, is all who were not in favour", () => {
    expect(pivotOf({ inFavour: 1, against: 1, abstaining: 1 }, "rejected")).toEqual({
      ...{ margin: 0, n: 2, switchesNeeded: 1 },
      states: [
        { state: "AAA", choice: "abstaining", turningChoices: ["in_favour"] },
        { state: "NAA", choice: "against", turningChoices: ["in_favour", "abstaining"] },
      ],
    });
  });

  it("is unknown where the outcome is not that of a simple majority, and where nothing was decided or no choice is known", () => {
    expect(pivotOf({ inFavour: 5, against: 4 }, "rejected")).toBeUndefined();
    expect(pivotOf({ inFavour: 5, against: 4 }, "withdrawn")).toBeUndefined();
    expect(pivotOf({}, "adopted")).toBeUndefined();
  });

  it("over a selection counts for each state the roll calls that it could have turned", () => {
    const release = smallRelease([
      ...times(15, { AAA: "in_favour", BBB: "against" }, "rejected"),
      ...times(5, { AAA: "in_favour", BBB: "in_favour", CCC: "in_favour" }),
    ]);
    expect(oftenPivotal(release, rowsOf(release))).toEqual([
      { state: "BBB", share: 0.75, n: 20, pivotal: 15, rank: 1 },
      { state: "AAA", share: 0, n: 20, pivotal: 0, rank: 2 },
      { state: "CCC", share: 0, n: 5, pivotal: 0, rank: undefined },
    ]);
  });
});

describe(`rankings (seed ${SEED})`, () => {
  const anyVotes = fc.array(
    fc.tuple(fc.dictionary(fc.constantFrom(...CODES), fc.constantFrom(...CHOICES), { noNullPrototype: true }), fc.boolean()),
    { minLength: 1, maxLength: 60 },
  );
  const anyAsking = anyVotes.chain((votes) =>
    fc.record({
      votes: fc.constant(votes),
      rows: fc.shuffledSubarray(
        votes.map((_, row) => row),
        { minLength: 1 },
      ),
    }),
  );
  const all = Object.fromEntries(CODES.map((code) => [code, "non_voting" as const]));

  it("have shares from 0 to 1 and never a rank below 20, and do not change with the order of the roll calls", () => {
    const law = fc.property(anyAsking, ({ votes, rows }) => {
      const release = smallRelease([
        ...votes.map(([of, isAdopted], i) => [`a${100 + i}`, of, { outcome: isAdopted ? "adopted" : "rejected" }] as const),
        ["z", all, { outcome: "withdrawn" }],
      ]);
      for (const rank of [
        (order: readonly number[]) => mostOutvoted(release, order),
        (order: readonly number[]) => oftenPivotal(release, order),
        (order: readonly number[]) => agreementRanking(release, iso("AAA"), order),
      ]) {
        const ranked = rank(rows);
        expect(rank([...rows.toSorted((a, b) => a - b), ...rows])).toEqual(ranked);
        expect(ranked.filter(({ share }) => !(share >= 0 && share <= 1))).toEqual([]);
        expect(ranked.filter((of) => of.n < 20 !== (of.rank === undefined))).toEqual([]);
      }
    });
    fc.assert(law, { seed: SEED, numRuns: 60 });
  });

  it("call pivotal just those whose other choice changes whether more are in favour than against", () => {
    const law = fc.property(
      fc.dictionary(fc.constantFrom(...CODES), fc.constantFrom(...CHOICES), { minKeys: 1, noNullPrototype: true }),
      (votes) => {
        const isAdopted = (of: Votes) => {
          const count = (choice: Choice) => Object.values(of).filter((own) => own === choice).length;
          return count("in_favour") > count("against");
        };
        const turning = Object.keys(votes).filter((state) =>
          CHOICES.some((choice) => isAdopted({ ...votes, [state]: choice }) !== isAdopted(votes)),
        );
        const outcome = isAdopted(votes) ? "adopted" : "rejected";
        const pivot = pivotalStates(smallRelease(times(1, votes, outcome)), 0);
        expect(pivot?.states.map(({ state }) => state)).toEqual(turning.toSorted());
      },
    );
    fc.assert(law, { seed: SEED, numRuns: 100 });
  });
});
