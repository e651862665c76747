import { agreementMatrix } from "../analysis/agreementMatrix";
import { countEach } from "../analysis/countEach";
import { cohesionOf } from "../analysis/cohesionOf";
import { countPairs } from "../analysis/pairCounts/countPairs";
import { countPairsPlainly } from "../analysis/pairCounts/countPairsPlainly";
import { packChoices } from "../analysis/pairCounts/packChoices";
import { placeboShares } from "../analysis/placeboShares";
import { selectRollCalls } from "../analysis/selectRollCalls";
import { specificationCurve } from "../analysis/specificationCurve";
import { maskOf } from "../analysis/StateMask";
import { stateMajorPlanes } from "../analysis/stateMajorPlanes";
import { testClaim } from "../analysis/testClaim";
import { testClaimOver } from "../analysis/testClaimOver";
import type { Release } from "../release/Release";
import { buildRelease } from "../release/buildRelease";
import { contentOfRelease } from "../release/contentOfRelease";
import { decodeRelease } from "../release/decodeRelease";
import { encodeRelease } from "../release/encodeRelease";
import { readSeed } from "../seed/readSeed";
import { generatedContent } from "./releaseGenerated";

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

measureCurve();
const record = wholeRecord();
measureDefinitions(record);
measureAgreement(record);

/** The specification curve, also for 10,000 specifications, beside parsing its JSON. */
function measureCurve(): void {
  for (const claim of release.claims.values()) {
    const { items } = specificationCurve(release, claim);
    const json = JSON.stringify(items);
    const curve = medianOf(25, () => specificationCurve(release, claim));
    const parsing = medianOf(25, () => JSON.parse(json));
    show(`${items.length} specifications, median of 25`, curve, `for 10,000 ${((curve * 10_000) / items.length).toFixed(1)} ms`);
    show("JSON.parse of the items", parsing, `curve / parse ${(curve / parsing).toFixed(2)}`);
    const [rollCall] = claim.rollCalls;
    show(
      "1,000 random blocs on one roll call, median of 25",
      medianOf(25, () => placeboShares(release, rollCall, 7, 1_000, 2525)),
    );
  }
}

/** A release of the size and grain of the General Assembly's recorded votes. */
function wholeRecord(): Release {
  const { bytes, hash } = encodeRelease(generatedContent(6_112, 195));
  return decodeRelease(bytes, { number: 1, publishedAt: "2025-01-15T00:00:00Z", note: "", hash });
}

/** Who inside each of twelve blocs chose what in every roll call, beside the same over plain objects and sets. */
function measureDefinitions(of: Release): void {
  const blocs = Array.from({ length: 12 }, (_, i) =>
    of.states.filter((__, place) => (place * 7 + i) % 12 < 2).map(({ iso3 }) => iso3),
  );
  const masks = blocs.map((states) => maskOf(of, states));
  const rows = [...of.rollCalls.keys()];
  const bits = medianOf(21, () => masks.map((mask) => countEach(of, rows, () => mask)));
  const votes = contentOfRelease(of).rollCalls.map(({ choices }) => [...choices].map(([state, choice]) => ({ state, choice })));
  const sets = blocs.map((states) => new Set(states));
  const objects = medianOf(3, () =>
    sets.map((inside) =>
      votes.map((list) => {
        const times = { in_favour: 0, against: 0, abstaining: 0, non_voting: 0 };
        for (const { state, choice } of list) if (inside.has(state)) times[choice]++;
        return times;
      }),
    ),
  );
  show(`12 blocs × ${rows.length} roll calls, median of 21`, bits, "promise: at most 6 ms");
  show("the same over objects and sets", objects, `bits / objects ${(bits / objects).toFixed(4)}`);
}

/** The agreement of all pairs of states, beside the same choice by choice over rows of plain numbers. */
function measureAgreement(record: Release): void {
  const states = record.states.map(({ iso3 }) => iso3);
  const all = selectRollCalls(record, {});
  const size = `${states.length} states × ${all.length} roll calls`;
  show(
    `${size}, turned round, once for a release`,
    once(() => stateMajorPlanes(record)),
  );
  const rowMajor = pairByPair(record, all);
  show(
    `${size}, all pairs, first call`,
    once(() => agreementMatrix(record, states, all)),
  );
  const matrix = medianOf(41, () => agreementMatrix(record, states, all));
  const plain = medianOf(3, rowMajor);
  show(`${size}, all pairs, median of 41`, matrix, "promise: at most 5 ms");
  show("the same choice by choice over numbers", plain, `matrix / plain ${(matrix / plain).toFixed(4)}`);
  measureCounting(record, all);
  const period = all.slice(all.length >> 2, (all.length * 3) >> 2);
  show(
    `all pairs over a period of ${period.length} roll calls`,
    medianOf(41, () => agreementMatrix(record, states, period)),
  );
  const topic = selectRollCalls(record, { topic: "Palestine" });
  show(
    `all pairs over ${topic.length} roll calls of a topic`,
    medianOf(41, () => agreementMatrix(record, states, topic)),
  );
  const members = record.states.slice(0, 28).map(({ iso3: state }) => ({ state, from: null, to: null }));
  const about = { source: "", confidence: "high", note: null } as const;
  const grouping = { slug: "", name: "", source: "", members: members.map((member) => ({ ...member, ...about })) };
  show(
    `cohesion of 28 states over ${all.length} roll calls`,
    medianOf(15, () => cohesionOf(record, grouping, all)),
  );
}

/** The counting alone, by the module and by the plain path that stands in for it where there is no WebAssembly. */
function measureCounting(record: Release, all: readonly number[]): void {
  const places = record.states.map((_, place) => place);
  const packed = packChoices(record, places, all);
  const counted = medianOf(41, () => countPairs(packed));
  const plainly = medianOf(5, () => countPairsPlainly(packed));
  show(
    "of it packing",
    medianOf(41, () => packChoices(record, places, all)),
  );
  show("of it counting in WebAssembly", counted, `WebAssembly / plain JavaScript ${(counted / plainly).toFixed(3)}`);
  show("counting in plain JavaScript", plainly);
}

/** All pairs by comparing one number for each state and roll call: −1 no vote, else half points. */
function pairByPair({ states, choices }: Release, rows: readonly number[]): () => number {
  const points = new Map([
    ["in_favour", 2],
    ["abstaining", 1],
    ["against", 0],
  ]);
  const votes = states.map((_, state) => Int8Array.from(rows, (row) => points.get(choices.choiceOf(row, state) ?? "") ?? -1));
  return () => {
    let distance = 0;
    for (let a = 0; a < votes.length; a++)
      for (let b = a; b < votes.length; b++)
        for (let row = 0; row < rows.length; row++) {
          const [one, other] = [votes[a]?.[row] ?? -1, votes[b]?.[row] ?? -1];
          if (one >= 0 && other >= 0) distance += Math.abs(one - other);
        }
    return distance;
  };
}

function show(what: string, milliseconds: number, note = ""): void {
  console.log(`${what}: ${milliseconds.toFixed(2)} ms${note && ` (${note})`}`);
}

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
