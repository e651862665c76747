import { agreementMatrix } from "../../analysis/agreementMatrix";
import { idealPoints } from "../../analysis/idealPoints";
import { iso } from "../release/tinyContent";
import { codeOf, simulatedVotes } from "./simulatedVotes";
import { smallRelease } from "./smallRelease";
import { spearman } from "./spearman";

const SEED = 2528;
/** From one end to the other; the United States stands at 2. */
const POSITIONS = [2, ...Array.from({ length: 40 }, (_, i) => -1.8 + i * 0.09)];

function simulated(rollCalls: number) {
  const votes = simulatedVotes(POSITIONS, rollCalls, SEED);
  return smallRelease(votes.map((of, i) => [`r${100 + i}`, of, { body: "GA" }] as const));
}

describe(`idealPoints (seed ${SEED})`, () => {
  it("recovers the order of known positions from 80 votes, the United States positive", () => {
    const points = idealPoints(simulated(80));
    const truth = points.map(({ state }) => POSITIONS[POSITIONS.findIndex((_, i) => codeOf(i) === state)] ?? NaN);
    expect(points).toHaveLength(41);
    expect(
      spearman(
        truth,
        points.map(({ point }) => point),
      ),
    ).toBeGreaterThan(0.95);
    expect(points.find(({ state }) => state === "USA")).toMatchObject({
      orientation: "united_states",
      body: "GA",
      session: "25",
    });
    expect(points.find(({ state }) => state === "USA")?.point).toBeGreaterThan(1);
  });

  it("orders the states as their agreement with the United States does", () => {
    const release = simulated(80);
    const points = idealPoints(release);
    const states = points.map(({ state }) => state);
    const rows = release.rollCalls.map((_, row) => row);
    const { agreement } = agreementMatrix(release, [iso("USA"), ...states], rows);
    const withUs = states.map((_, i) => agreement[i + 1] ?? NaN);
    expect(
      spearman(
        withUs,
        points.map(({ point }) => point),
      ),
    ).toBeGreaterThanOrEqual(0.9);
  });

  it("is surer of a place the more votes it rests on", () => {
    const meanError = (rollCalls: number) => {
      const errors = idealPoints(simulated(rollCalls)).map(({ standardError }) => standardError);
      return errors.reduce((sum, error) => sum + error, 0) / errors.length;
    };
    const [few, more, many] = [meanError(12), meanError(40), meanError(120)];
    expect(few).toBeGreaterThan(more);
    expect(more).toBeGreaterThan(many);
  });

  it("is the same each time, and counts only the votes that a state took part in", () => {
    const votes = simulatedVotes(POSITIONS, 20, SEED).map((of, i) => (i < 5 ? { ...of, QAB: "non_voting" as const } : of));
    const release = smallRelease(votes.map((of, i) => [`r${100 + i}`, of] as const));
    const points = idealPoints(release);
    expect(idealPoints({ ...release })).toEqual(points);
    expect(points.find(({ state }) => state === "QAB")?.n).toBe(15);
    expect(points.find(({ state }) => state === "QAC")?.n).toBe(20);
  });

  it("leaves out a session of nine votes, of which unanimous ones are none", () => {
    const votes = [...simulatedVotes(POSITIONS, 9, SEED), { USA: "in_favour" as const, QAB: "in_favour" as const }];
    expect(idealPoints(smallRelease(votes.map((of, i) => [`r${100 + i}`, of] as const)))).toEqual([]);
  });

  it("without the United States takes the side that agreed with it before, and without such knowledge gives no place", () => {
    const before = simulatedVotes(POSITIONS, 40, SEED + 1);
    const without = simulatedVotes(POSITIONS, 40, SEED).map((of) =>
      Object.fromEntries(Object.entries(of).filter(([state]) => state !== "USA")),
    );
    const council = without.map((of, i) => [`s${100 + i}`, of, { body: "HRC" }] as const);
    const known = before.map((of, i) => [`r${100 + i}`, of, { body: "GA", session: "68", date: "2013-12-18" as never }] as const);
    const points = idealPoints(smallRelease([...known, ...council])).filter(({ body }) => body === "HRC");
    expect(new Set(points.map(({ orientation }) => orientation))).toEqual(new Set(["agreement"]));
    expect(points.find(({ state }) => state === codeOf(40))?.point).toBeGreaterThan(0.5);
    expect(points.find(({ state }) => state === codeOf(1))?.point).toBeLessThan(-0.5);
    expect(idealPoints(smallRelease(council))).toEqual([]);
  });
});
