import type { Logger } from "pino";
import type { DamagedRelease } from "../../release/DamagedRelease";
import type { Database } from "../../store/Database";
import { DatabaseUnavailable } from "../../store/DatabaseUnavailable";
import { newestSoundRelease } from "../../store/publishing/newestSoundRelease";
import { newestSoundSnapshot } from "../../store/snapshots/newestSoundSnapshot";
import type { HeldRelease } from "./HeldRelease";
import { ReleaseLibrary } from "./ReleaseLibrary";

export interface OpenPlan {
  readonly dataDir: string;
  /** Brings the store up, migrated and seeded. */
  readonly bringUp: () => Promise<Database>;
  readonly log: Logger;
  readonly onProgress: (text: string) => void;
}

export interface OpenReleases {
  readonly library: ReleaseLibrary;
  readonly newest: HeldRelease;
}

/** The store is up but holds no release that is sound. */
export class NoSoundRelease extends Error {
  override readonly name = "NoSoundRelease";
}

/**
 * The newest sound release: from the store, or from this machine's snapshots where the store cannot be reached.
 * @throws DatabaseUnavailable where there is no snapshot either; NoSoundRelease
 */
export async function openReleases(plan: OpenPlan): Promise<OpenReleases> {
  const library = new ReleaseLibrary(plan.dataDir);
  try {
    library.database = await plan.bringUp();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    return { library, newest: await fromSnapshot(plan, error) };
  }
  return { library, newest: await fromStore(plan, library, library.database) };
}

async function fromStore(plan: OpenPlan, library: ReleaseLibrary, database: Database): Promise<HeldRelease> {
  const { newest, refused } = await newestSoundRelease(database);
  tellRefused(plan, refused);
  if (!newest) throw new NoSoundRelease("No release in the database is sound. Restore the database from a backup.");
  await library.keep(newest.kept);
  await library.refresh();
  return newest;
}

async function fromSnapshot(plan: OpenPlan, reason: DatabaseUnavailable): Promise<HeldRelease> {
  const { newest, refused } = await newestSoundSnapshot(plan.dataDir);
  tellRefused(plan, refused);
  if (!newest) throw reason;
  plan.onProgress(`${reason.message} Serving release ${newest.release.info.number} from ${plan.dataDir} until it can be`);
  return newest;
}

function tellRefused({ log, onProgress }: OpenPlan, refused: readonly DamagedRelease[]): void {
  for (const { release, message } of refused) {
    log.error({ release }, message);
    onProgress(`${message} It is not served`);
  }
}
