import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { decodeRelease } from "../../release/decodeRelease";
import type { Database } from "../../store/Database";
import { DatabaseUnavailable } from "../../store/DatabaseUnavailable";
import { watchReleases } from "../../store/publishing/watchReleases";
import type { HeldRelease } from "./openReleases";
import type { ReleaseLibrary } from "./ReleaseLibrary";

const RETRY_MS = 5_000;

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
    library.database = await tryToBringUp(plan);
  }
  const stop = watchReleases(library.database, (number) => void take(plan, number));
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await stop();
}

async function tryToBringUp({ bringUp, log }: FollowPlan): Promise<Database | undefined> {
  try {
    return await bringUp();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    log.warn(error.message);
    return undefined;
  }
}

/** A release that cannot be read or is damaged is refused by its number; readers keep the one they have. */
async function take({ library, current, onNewer, log }: FollowPlan, number: number): Promise<void> {
  if (number <= current()) return;
  try {
    const kept = await library.kept(number);
    if (kept) onNewer({ kept, release: decodeRelease(kept.bytes, kept.info) });
  } catch (error) {
    log.error({ err: error, release: number }, "a new release was refused");
  }
}
