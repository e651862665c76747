import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { DamagedRelease } from "../../release/DamagedRelease";
import type { Database } from "../../store/Database";
import { DatabaseUnavailable } from "../../store/DatabaseUnavailable";
import { watchReleases } from "../../store/publishing/watchReleases";
import type { HeldRelease } from "./HeldRelease";
import type { ReleaseLibrary } from "./ReleaseLibrary";

/** Between two looks at a database that was down. */
const RETRY_MS = 2_000;

export interface FollowPlan {
  readonly library: ReleaseLibrary;
  readonly bringUp: () => Promise<Database>;
  /** The number of the release that is held. */
  readonly current: () => number;
  readonly onNewer: (held: HeldRelease) => void;
  readonly log: Logger;
}

/** Calls back with every release published from now on. A database that is down is tried again until it is up. Gives what ends it. */
export function followReleases(plan: FollowPlan): () => Promise<void> {
  const ending = new AbortController();
  const following = follow(plan, ending.signal).catch((error: unknown) => {
    if (!ending.signal.aborted) plan.log.error({ err: error }, "new releases are no longer followed");
  });
  return async () => {
    ending.abort();
    await following;
  };
}

async function follow(plan: FollowPlan, signal: AbortSignal): Promise<void> {
  const { library } = plan;
  while (!library.database) {
    await sleep(RETRY_MS, undefined, { signal });
    library.database = await orWarn(plan, plan.bringUp);
  }
  await library.refresh().catch(() => undefined);
  const { database } = library;
  const stop = watchReleases(database, (number) => void take(plan, number, signal));
  try {
    for (;;) {
      await sleep(RETRY_MS, undefined, { signal });
      await orWarn(plan, () => database.revive());
    }
  } finally {
    await stop();
  }
}

async function orWarn<T>({ log }: FollowPlan, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    log.warn(error.message);
    return undefined;
  }
}

/** One that is damaged is refused by its number, and readers keep the one they have; one that cannot be read now is read later, for it is announced once. */
async function take({ library, current, onNewer, log }: FollowPlan, number: number, signal: AbortSignal): Promise<void> {
  while (number > current() && !signal.aborted) {
    try {
      const held = await library.published(number);
      if (held && !signal.aborted) onNewer(held);
      return;
    } catch (error) {
      log.error({ err: error, release: number }, "a new release could not be taken");
      if (error instanceof DamagedRelease) return;
    }
    await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
  }
}
