import { setTimeout as sleep } from "node:timers/promises";
import type { Outcome } from "../../app/_editing/Editing";
import { orUnavailable } from "../../store/connections/orUnavailable";
import type { Database } from "../../store/Database";
import { DatabaseUnavailable } from "../../store/DatabaseUnavailable";
import { EditRefused } from "../../store/editing/EditRefused";

type Work<T> = (on: Database) => Promise<T>;

/** How a desk works with a database that may be down. */
export interface DeskWork {
  /** @throws DatabaseUnavailable */
  asking<T>(work: Work<T>, patienceMs?: number): Promise<T>;
  /** The same, with a refusal as a value. */
  trying<T>(work: Work<T>, patienceMs?: number): Promise<Outcome<T>>;
  /** Waits until this process serves a release: it is announced to all servers alike, and whoever published sees what was published. */
  serving(release: number): Promise<void>;
}

export interface DeskWorkParts {
  /** `undefined` while the database is not up. */
  readonly database: () => Database | undefined;
  /** The number of the release that readers are served. */
  readonly served: () => number;
}

/** How long a publication may take: it reads and packs the whole data. */
export const PUBLISHING_MS = 60_000;
/** How long its answer waits until this process serves it. */
const SERVING_MS = 5_000;

export function deskWork({ database, served }: DeskWorkParts): DeskWork {
  const asking = <T>(work: Work<T>, patienceMs?: number): Promise<T> => {
    const on = database();
    if (on === undefined) return Promise.reject(new DatabaseUnavailable("The database cannot be reached."));
    return orUnavailable(() => work(on), patienceMs);
  };
  return {
    asking,
    trying: (work, patienceMs) => outcomeOf(asking(work, patienceMs)),
    async serving(release) {
      const last = Date.now() + SERVING_MS;
      while (served() < release && Date.now() < last) await sleep(20);
    },
  };
}

async function outcomeOf<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (error instanceof EditRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
