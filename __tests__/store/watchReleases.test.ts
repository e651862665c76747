import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../store/Database";
import { publishRelease } from "../../store/publishing/publishRelease";
import { watchReleases } from "../../store/publishing/watchReleases";
import { loadSeed } from "../../store/seed/loadSeed";
import { smallContent } from "../support/smallContent";
import { asOwner, dropTestDatabase, openTestDatabase } from "../support/testDatabase";

// Planted faults with which this was seen to fail: no pg_notify (the first test times out), no polling (the second), `<= known` left out (the third).

let database: Database;
let stop: () => Promise<void> = async () => {};
beforeEach(async () => {
  database = await openTestDatabase();
  await loadSeed(database, smallContent, "small");
});
afterEach(async () => {
  await stop();
  await dropTestDatabase(database);
});

const NEVER = 3_600_000;
const publish = (): Promise<unknown> => publishRelease(database, { note: "", evenIfUnchanged: true });

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !holds() && Date.now() < end;) await sleep(20);
  expect(holds()).toBe(true);
}

test("a publication reaches a watcher by its announcement alone, the one that was there first too", async () => {
  const seen: number[] = [];
  await publish();
  stop = watchReleases(database, (number) => seen.push(number), NEVER);
  await until(() => seen.length === 1);
  await publish();
  await until(() => seen.length === 2);
  expect(seen).toEqual([1, 2]);
});

test("a watcher whose connection is cut hears of the next release within a poll, and of the one after by its announcement again", async () => {
  const seen: number[] = [];
  stop = watchReleases(database, (number) => seen.push(number), 200);
  await publish();
  await until(() => seen.length === 1);
  await asOwner(
    database,
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'",
  );
  await publish();
  await until(() => seen.length === 2);
  await until(() => seen.length === 2);
  await publish();
  await until(() => seen.length === 3);
  expect(seen).toEqual([1, 2, 3]);
});

test("an announcement of an older release is not told", async () => {
  const seen: number[] = [];
  stop = watchReleases(database, (number) => seen.push(number), NEVER);
  await publish();
  await publish();
  await until(() => seen.at(-1) === 2);
  for (const text of ["1", "2", "nonsense", "-1"])
    await asOwner(database, "SELECT pg_notify('recorded_vote_release', $1)", [text]);
  await asOwner(database, "SELECT pg_notify('recorded_vote_release', '9')");
  await until(() => seen.at(-1) === 9);
  expect(seen.filter((number) => number !== 1)).toEqual([2, 9]);
});
