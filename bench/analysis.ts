import { testClaim } from "../analysis/testClaim";
import { testClaimOver } from "../analysis/testClaimOver";
import { buildRelease } from "../release/buildRelease";
import { readSeed } from "../seed/readSeed";

/** The time of testing one claim on 20 roll calls under all 14 definitions, on the shipped facts, beside that of parsing the answer's JSON. */
const ROLL_CALLS = 20;

const release = buildRelease(readSeed(), { number: 1, publishedAt: "2025-01-15T00:00:00Z", note: "", hash: "" });
const ids = release.rollCalls
  .filter((_, index) => release.states.some((__, state) => release.choices.choiceOf(index, state) !== undefined))
  .map((rollCall) => rollCall.id)
  .slice(-ROLL_CALLS);
const blocs = [...release.definitions.values()].map(({ slug, name }) => ({ kind: "definition", slug, name }) as const);

const testEach = () => blocs.map((bloc) => ids.map((id) => testClaim(release, id, bloc)));
const answer = JSON.stringify(testEach());

print("first of the process", once(testAnew));
print("nothing remembered of the release, median of 50", medianOf(50, testAnew));
print("median of 50", medianOf(50, testEach));
print(
  "pooled, median of 50",
  medianOf(50, () => blocs.map((bloc) => testClaimOver(release, ids, bloc))),
);
print(
  "JSON.parse of the answers",
  medianOf(50, () => JSON.parse(answer)),
);

/** The same on a copy of the release, of which nothing is remembered. */
function testAnew(): unknown {
  const copy = { ...release };
  return blocs.map((bloc) => ids.map((id) => testClaim(copy, id, bloc)));
}

function print(what: string, milliseconds: number): void {
  console.log(
    `${ids.length} roll calls × ${blocs.length} definitions, ${what}: ${milliseconds.toFixed(2)} ms (promise: at most 5 ms)`,
  );
}

function once(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function medianOf(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => once(run)).toSorted((a, b) => a - b);
  return times[runs >> 1] ?? 0;
}
