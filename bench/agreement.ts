import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { agreementMatrix } from "../analysis/agreementMatrix";
import { selectRollCalls } from "../analysis/selectRollCalls";
import type { CalendarDate } from "../formats/words/CalendarDate";
import { bringUpStore } from "../server/bringUpStore";
import { publishRelease } from "../store/publishing/publishRelease";
import { newestSoundRelease } from "../store/publishing/newestSoundRelease";

/**
 * The agreement of all pairs of states over the General Assembly's real roll calls, and over some years of them beside the same asked of Postgres in SQL, in one run;
 * the totals of both are printed, and an error where they differ. The store is a throw-away one.
 */
const ASSEMBLY = path.resolve("..", "shared", "data", "ga");

/** Postgres needs minutes for the whole record, so it is asked about the years from here on, and the program too. */
const FROM = "2010-01-01" as CalendarDate;

/** All pairs of states in one question: how often both cast a vote, and by how many half points they are apart in all. */
const IN_SQL = `
  WITH cast_vote AS MATERIALIZED (
    SELECT v.roll_call_id, v.state_id,
           CASE v.choice WHEN 'in_favour' THEN 2 WHEN 'abstaining' THEN 1 ELSE 0 END AS points
    FROM vote v JOIN roll_call r ON r.id = v.roll_call_id JOIN resolution t ON t.id = r.resolution_id JOIN session s ON s.id = t.session_id JOIN body b ON b.id = s.body_id
    WHERE v.choice <> 'non_voting' AND b.code = 'GA' AND r.date >= '${FROM}'
  )
  SELECT count(*)::int AS pairs, sum(shared)::float8 AS shared, sum(apart)::float8 AS apart FROM (
    SELECT one.state_id, other.state_id, count(*) AS shared, sum(abs(one.points - other.points)) AS apart
    FROM cast_vote one JOIN cast_vote other ON other.roll_call_id = one.roll_call_id AND other.state_id >= one.state_id
    GROUP BY one.state_id, other.state_id) AS pair`;

interface Totals {
  readonly pairs: number;
  readonly shared: number;
  readonly apart: number;
}

if (!existsSync(ASSEMBLY)) {
  console.log(`The real voting files are not there (${ASSEMBLY}): nothing to measure.`);
  process.exit(0);
}
const folder = mkdtempSync(path.join(tmpdir(), "recorded-vote-bench-"));
const database = await bringUpStore({ databaseUrl: process.env.DATABASE_URL, dataDir: folder }, process.cwd(), () => {});
try {
  importAssembly();
  await publishRelease(database, { note: "The General Assembly" });
  await measure();
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

function importAssembly(): void {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "cli/import.ts", ASSEMBLY], {
    env: { ...process.env, DATABASE_URL: database.ownerUrl, DATA_DIR: folder },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

async function measure(): Promise<void> {
  const { newest } = await newestSoundRelease(database);
  if (!newest) throw new Error("Nothing was published.");
  const { release } = newest;
  const states = release.states.map(({ iso3 }) => iso3);
  const all = selectRollCalls(release, { body: "GA" });
  const some = selectRollCalls(release, { body: "GA", from: FROM });
  const compute = () => agreementMatrix(release, states, some);
  show(`${states.length} states × ${all.length} roll calls`, () => agreementMatrix(release, states, all));
  const median = show(`${states.length} states × ${some.length} roll calls`, compute);
  const inSql = await askPostgres();
  const ours = JSON.stringify(totalsOf(compute()));
  console.log(
    `the latter in SQL: ${inSql.milliseconds.toFixed(0)} ms; SQL / program ${(inSql.milliseconds / median).toFixed(0)}`,
  );
  console.log(`totals of both: ${ours}`);
  if (JSON.stringify(inSql.totals) !== ours) throw new Error(`In SQL they are ${JSON.stringify(inSql.totals)}.`);
}

function show(what: string, work: () => unknown): number {
  const first = timed(work);
  const times = Array.from({ length: 41 }, () => timed(work)).toSorted((a, b) => a - b);
  const median = times[20] ?? 0;
  console.log(
    `${what}: first ${first.toFixed(1)} ms, median of 41 ${median.toFixed(2)} ms, quickest ${(times[0] ?? 0).toFixed(2)} ms`,
  );
  return median;
}

async function askPostgres(): Promise<{ readonly milliseconds: number; readonly totals: Totals | undefined }> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query("ANALYZE");
  const started = performance.now();
  const { rows } = await client.query<Totals>(IN_SQL);
  const milliseconds = performance.now() - started;
  await client.end();
  return { milliseconds, totals: rows[0] };
}

/** The same three numbers, of pairs that share a roll call, each pair once. */
function totalsOf({ states, shared, agreement }: ReturnType<typeof agreementMatrix>): Totals {
  const size = states.length;
  let [pairs, sharedInAll, apart] = [0, 0, 0];
  for (let a = 0; a < size; a++) {
    for (let b = a; b < size; b++) {
      const both = shared[a * size + b] ?? 0;
      if (both > 0) pairs++;
      sharedInAll += both;
      apart += Math.round(2 * both * (1 - (agreement[a * size + b] ?? 1)));
    }
  }
  return { pairs, shared: sharedInAll, apart };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
