import { decodeRelease } from "../release/decodeRelease";
import { encodeRelease } from "../release/encodeRelease";
import { generatedContent } from "./releaseGenerated";

/** The size of a release of the UN's whole record, and its times beside that of `JSON.parse` on plain objects of the same data, in one run. */
const ROLL_CALLS = 8_000;
const STATES = 195;

const content = generatedContent(ROLL_CALLS, STATES);
const encoded = encodeRelease(content);
const info = { number: 1, publishedAt: "2025-01-15T00:00:00Z", note: "", hash: encoded.hash };
const decoding = timesOf(21, () => decodeRelease(encoded.bytes, info));
const encoding = timesOf(3, () => encodeRelease(content));
const plain = JSON.stringify({ ...content, rollCalls: content.rollCalls.map(plainRow) });
const parsing = timesOf(5, () => JSON.parse(plain));

console.log(`${ROLL_CALLS} roll calls × ${STATES} states`);
console.log(`stored bytes    ${encoded.bytes.length} (promise: at most 1,000,000); as plain JSON ${plain.length} characters`);
console.log(
  `decode          median ${decoding.median} ms (promise: at most 50 ms), first ${decoding.first}, fastest ${decoding.fastest}`,
);
console.log(`encode          median ${encoding.median} ms`);
console.log(`JSON.parse      median ${parsing.median} ms for the plain JSON`);
console.log(`decode / parse  ${(Number(decoding.median) / Number(parsing.median)).toFixed(3)}`);

function plainRow({ rollCall, choices }: (typeof content.rollCalls)[number]): object {
  return { ...rollCall, choices: Object.fromEntries(choices) };
}

/** Milliseconds of each of so many runs. */
function timesOf(runs: number, run: () => unknown): { first: string; median: string; fastest: string } {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const sorted = times.toSorted((a, b) => a - b);
  const show = (time: number | undefined) => (time ?? 0).toFixed(1);
  return { first: show(times[0]), median: show(sorted[runs >> 1]), fastest: show(sorted[0]) };
}
