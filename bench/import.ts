import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from } from "pg-copy-streams";
import type { FileReport } from "../cli/importing/FileReport";
import { readUnvotes } from "../formats/unvotes/readUnvotes";
import { bringUpStore } from "../server/bringUpStore";
import { publishRelease } from "../store/publishing/publishRelease";

/**
 * The whole import of both real data sets, beside a raw COPY of the same votes into a bare unlogged table on the same server in the same run. What the program
 * itself needs to start is not in it: an import's seconds are those of its report. DATABASE_URL names another server than a throw-away one.
 */
const DATA = path.resolve("..", "shared", "data");
const ASSEMBLY = path.join(DATA, "ga");
const COUNCIL = path.join(DATA, "hrc", "chr-hrc-1946-2024.marcxml.gz");
const HEAP = ["--max-old-space-size=150", "--max-semi-space-size=4"];

if (!existsSync(ASSEMBLY) || !existsSync(COUNCIL)) {
  console.log(`The real voting files are not there (${DATA}): nothing to measure.`);
  process.exit(0);
}
const folder = mkdtempSync(path.join(tmpdir(), "recorded-vote-bench-"));
const database = await bringUpStore({ databaseUrl: process.env.DATABASE_URL, dataDir: folder }, process.cwd(), () => {});
const rows = await voteRows();
const raw = [await rawCopy(rows), await rawCopy(rows), await rawCopy(rows)].sort((a, b) => a - b)[1] ?? 0;
const first = importing(ASSEMBLY);
const second = importing(ASSEMBLY);
const council = importing(COUNCIL);
const unzip = timed(() => void spawnSync("sh", ["-c", `zcat ${COUNCIL} | wc`]));
const published = await publishing();

console.log(`raw COPY of ${rows.count} rows      ${raw.toFixed(2)} s (median of 3)`);
console.log(
  `first import                 ${show(first)}; ${(first.seconds / raw).toFixed(1)} × the raw COPY (promise: at most 8)`,
);
console.log(
  `the same again               ${show(second)}; ${(second.seconds / first.seconds).toFixed(2)} of the first (promise: at most ½)`,
);
console.log(`MARCXML of the Council       ${show(council)}; zcat | wc of it ${unzip.toFixed(2)} s`);
console.log(`publishing all               ${published.toFixed(2)} s (promise: at most 3 s)`);
await database.close();
rmSync(folder, { recursive: true, force: true });
process.exit(0);

function show({ seconds, peakMemoryBytes }: FileReport): string {
  return `${seconds.toFixed(2)} s, ${Math.round(peakMemoryBytes / 2 ** 20)} MB`;
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

function importing(file: string): FileReport {
  const report = path.join(folder, "report.json");
  const args = [...HEAP, "--import", "tsx", "cli/import.ts", file, "--report", report];
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: database.ownerUrl, DATA_DIR: folder },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(report, "utf8")) as FileReport;
}

async function publishing(): Promise<number> {
  const started = performance.now();
  await publishRelease(database, { note: "All" });
  return (performance.now() - started) / 1000;
}

/** The file's votes as COPY's text form has them: roll call, state, choice, source. */
async function voteRows(): Promise<{ readonly parts: readonly Buffer[]; readonly count: number }> {
  const file = (name: string) => createReadStream(path.join(ASSEMBLY, `${name}.csv.gz`));
  const items = readUnvotes({ votes: file("unvotes"), rollCalls: file("roll_calls"), issues: file("issues") });
  const states = new Map<string, number>();
  const parts: Buffer[] = [];
  let count = 0;
  for await (const item of items) {
    if (item.kind !== "roll_call") continue;
    const lines = item.rollCall.votes.map(({ name, choice }) => {
      const state = states.get(name ?? "") ?? states.size + 1;
      states.set(name ?? "", state);
      return `${item.rollCall.sourceId}\t${state}\t${choice}\t1\n`;
    });
    count += lines.length;
    parts.push(Buffer.from(lines.join("")));
  }
  return { parts, count };
}

async function rawCopy({ parts }: { readonly parts: readonly Buffer[] }): Promise<number> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query("CREATE UNLOGGED TABLE bare (roll_call_id int, state_id int, choice choice, source_id int)");
  const all = Buffer.concat(parts);
  const pieces = Array.from({ length: Math.ceil(all.length / 65_536) }, (_, i) => all.subarray(i * 65_536, (i + 1) * 65_536));
  const started = performance.now();
  await pipeline(Readable.from(pieces, { objectMode: true }), client.query(from("COPY bare FROM STDIN")));
  const seconds = (performance.now() - started) / 1000;
  await client.query("DROP TABLE bare");
  await client.end();
  return seconds;
}
