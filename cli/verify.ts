import { pino } from "pino";
import { bringUpStore } from "../server/bringUpStore";
import { readSettings } from "../server/Settings";
import type { Database } from "../store/Database";
import { verifyReleases } from "../store/publishing/verifyReleases";
import { verifyRevisions } from "../store/revisions/verifyRevisions";
import { snapshotHeads } from "../store/snapshots/snapshotHeads";
import { exitCodeOf } from "./exitCodeOf";
import { printProgress } from "./printProgress";

const NOT_AS_WRITTEN = 1;

/** `npm run verify`: whether every revision and every release is still what was written. */
async function main(): Promise<number> {
  const read = readSettings(process.env);
  if (!read.ok) {
    process.stderr.write(`${read.problem}\n`);
    return 2;
  }
  const log = pino({ level: read.settings.logLevel }, pino.destination({ fd: 2, sync: true }));
  try {
    const database = await bringUpStore(read.settings, process.cwd(), printProgress);
    try {
      return await verify(database, read.settings.dataDir);
    } finally {
      await database.close();
    }
  } catch (error) {
    return exitCodeOf(error, log);
  }
}

/** Snapshots of another database, under a data folder that once served it, would be told of as faults: their heads are not in this chain. */
async function verify(database: Database, dataDir: string): Promise<number> {
  const revisions = await verifyRevisions(database, await snapshotHeads(dataDir));
  const releases = await verifyReleases(database);
  const inChain = revisions.faults.map(({ number, fault }) =>
    number === null ? `The chain of revisions: ${fault}.` : `Revision ${number}: ${fault}.`,
  );
  const faults = [...inChain, ...releases.faults];
  const checked = `Checked: revisions ${revisions.count}, releases ${releases.count}.`;
  const said = faults.length === 0 ? ["The chain holds, and every release is what was published."] : faults;
  process.stdout.write(`${[checked, ...said].join("\n")}\n`);
  return faults.length === 0 ? 0 : NOT_AS_WRITTEN;
}

process.exit(await main());
