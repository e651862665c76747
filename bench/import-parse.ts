import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { buildNameIndex } from "../formats/names/buildNameIndex";
import { resolveState } from "../formats/names/resolveState";
import { readUnvotes } from "../formats/unvotes/readUnvotes";
import { readSeed } from "../seed/readSeed";

/** Reading the General Assembly's votes and finding their states, beside counting the newlines of the same bytes, in one run (CPU time). */
const FOLDER = join(process.cwd(), "..", "shared", "data", "ga");
const RUNS = 5;

const bytes = gunzipSync(readFileSync(join(FOLDER, "unvotes.csv.gz")));
const spellings = readSeed().states.flatMap(({ iso3, names, seat }) => names.map((name) => ({ ...name, state: iso3, seat })));
const counting = await fastest(async () => countNewlines(bytes));
const reading = await fastest(async () => readAll(() => undefined));
const resolving = await fastest(async () => {
  const index = buildNameIndex(spellings);
  return readAll((code, name, date) => resolveState(index, { code, name, date }));
});

console.log(
  `${reading.result} votes, ${bytes.length} bytes inflated, ${counting.result} newlines; fastest of ${RUNS} runs, CPU ms`,
);
console.log(`count newlines         ${counting.milliseconds.toFixed(0)}`);
console.log(`gunzip, read           ${reading.milliseconds.toFixed(0)}   ratio ${ratio(reading)}`);
console.log(`gunzip, read, resolve  ${resolving.milliseconds.toFixed(0)}   ratio ${ratio(resolving)}`);

function ratio({ milliseconds }: { readonly milliseconds: number }): string {
  return (milliseconds / counting.milliseconds).toFixed(1);
}

function countNewlines(text: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text[i] === 10) count++;
  return count;
}

type EachVote = (code: string | null, name: string | null, date: Parameters<typeof resolveState>[1]["date"]) => unknown;

async function readAll(each: EachVote): Promise<number> {
  const stream = (name: string) => createReadStream(join(FOLDER, `${name}.csv.gz`));
  let votes = 0;
  for await (const item of readUnvotes({ votes: stream("unvotes"), rollCalls: stream("roll_calls"), issues: stream("issues") })) {
    if (item.kind !== "roll_call") throw new Error(item.problem.message);
    for (const { code, name } of item.rollCall.votes) each(code, name, item.rollCall.date);
    votes += item.rollCall.votes.length;
  }
  return votes;
}

async function fastest(run: () => Promise<number>): Promise<{ readonly result: number; readonly milliseconds: number }> {
  let milliseconds = Infinity;
  let result = 0;
  for (let i = 0; i < RUNS; i++) {
    const before = process.cpuUsage();
    result = await run();
    const { user, system } = process.cpuUsage(before);
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
  }
  return { result, milliseconds };
}
