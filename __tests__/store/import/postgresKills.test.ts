import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connectDatabase } from "../../../store/connectDatabase";
import type { Database } from "../../../store/Database";
import { processesIn } from "../../../store/embedded/processesIn";
import { stopServer } from "../../../store/embedded/stopServer";
import { openDatabase } from "../../../store/openDatabase";
import { loadSeed } from "../../../store/seed/loadSeed";
import { smallContent } from "../../support/smallContent";
import { storeDigest } from "../../support/storeDigest";
import { dropTestDatabase, openTestDatabase } from "../../support/testDatabase";
import { imported, importing } from "./imported";
import { timeFor } from "../../support/timeFor";

// `kill -9` of every process of Postgres shows process crashes, not power failures. Planted fault with which this was seen to fail: what is
// imported committed before its revision.

jest.setTimeout(timeFor(600_000));

/** So many votes that their table's constraints are taken off and put back. */
const FILE = Array.from({ length: 2500 }, (_, i) =>
  imported({ sourceId: String(i + 1), symbol: `A/RES/60/${i + 1}` }, "BRA=Y CHN=N COD=Y PRK=N USA=Y"),
);
const KEY = { idempotencyKey: "the same file" };

let dataDir: string;
beforeEach(() => {
  dataDir = path.join(mkdtempSync(path.join(tmpdir(), "recorded-vote-kills-")), "data");
});
afterEach(async () => {
  await stopServer(cluster());
  rmSync(path.dirname(dataDir), { recursive: true });
});

const cluster = (): string => path.join(dataDir, "postgres");

/** What an import without a kill leaves, and how long its writing takes. */
async function uninterrupted(): Promise<{ readonly digest: string; readonly milliseconds: number }> {
  const database = await openTestDatabase();
  await loadSeed(database, smallContent, "small");
  let started = 0;
  await importing(database, FILE, { ...KEY, onStep: () => (started = performance.now()) });
  const milliseconds = performance.now() - started;
  const digest = await storeDigest(database);
  await dropTestDatabase(database);
  return { digest, milliseconds };
}

async function opened(): Promise<Database> {
  const database = await openDatabase({ dataDir });
  await loadSeed(database, smallContent, "small");
  return database;
}

function killPostgres(): void {
  for (const pid of processesIn(cluster())) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended with the one before.
    }
  }
}

/** Imports while Postgres is killed so many milliseconds into writing; what the store holds when it is up again, and whether the import was acknowledged. */
async function importKilledAfter(milliseconds: number): Promise<{ readonly digest: string; readonly done: boolean }> {
  const database = await opened();
  // Without the means to start the server again and go on.
  const client = connectDatabase(database);
  const killed = new AbortController();
  const onStep = (): void => void sleep(milliseconds, undefined, { signal: killed.signal }).then(killPostgres, () => {});
  const done = await importing(client, FILE, { ...KEY, onStep }).then(
    () => true,
    () => false,
  );
  killed.abort();
  await client.close();
  await database.close();
  const again = await opened();
  const digest = await storeDigest(again);
  await again.close();
  return { digest, done };
}

test("Postgres killed at any moment: the store is as before or complete, what was acknowledged is there, and a repeat ends as a run without a kill", async () => {
  const whole = await uninterrupted();
  const first = await opened();
  const before = await storeDigest(first);
  await first.close();
  const kills = Number(process.env.POSTGRES_KILLS ?? 4);
  // On past the time that a run took elsewhere, until one comes through.
  for (let i = 0; i < kills * 4; i++) {
    const { digest, done } = await importKilledAfter((i * whole.milliseconds) / kills);
    expect(done ? [whole.digest] : [before, whole.digest]).toContain(digest);
    if (digest === whole.digest) break;
  }
  const database = await opened();
  await importing(database, FILE, KEY);
  expect(await storeDigest(database)).toBe(whole.digest);
  await database.close();
});
