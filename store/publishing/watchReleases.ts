import { Client } from "pg";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import { RELEASE_CHANNEL } from "./releaseChannel";

const POLL_MS = 3000;

/**
 * Tells of the newest release: of the one that is there, as soon as that is known, and of each newer one, never of an older. By LISTEN, and behind it by asking every three seconds, so
 * that a dropped connection or an announcement that never came costs seconds at most. A database that is down is waited for.
 * @param onNewest given the release's number
 * @returns stops watching
 */
export function watchReleases(
  database: Database,
  onNewest: (number: number) => void,
  pollMs: number = POLL_MS,
): () => Promise<void> {
  const watch = new ReleaseWatch(database, onNewest);
  const poll = setInterval(() => void watch.look(), pollMs);
  poll.unref();
  void watch.look();
  return async () => {
    clearInterval(poll);
    await watch.stop();
  };
}

class ReleaseWatch {
  readonly #database: Database;
  readonly #onNewest: (number: number) => void;
  #known = 0;
  #listener: Client | undefined;
  #looking: Promise<void> | undefined;
  #stopped = false;

  constructor(database: Database, onNewest: (number: number) => void) {
    this.#database = database;
    this.#onNewest = onNewest;
  }

  /** Listens, where that broke off, and asks. One look at a time: a slow database is not asked ever more often. */
  look(): Promise<void> {
    this.#looking ??= this.#listenAndAsk().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#looking;
    await this.#drop(this.#listener);
  }

  async #listenAndAsk(): Promise<void> {
    await this.#listen();
    if (this.#stopped) return;
    try {
      const { rows } = await connectionsOf(this.#database).app.query<{ number: number | null }>(
        "SELECT newest AS number FROM publication WHERE id = 1",
      );
      this.#tell(rows[0]?.number ?? 0);
    } catch {
      // Down: the next look may find it up.
    }
  }

  async #listen(): Promise<void> {
    if (this.#listener !== undefined || this.#stopped) return;
    const client = new Client({
      connectionString: this.#database.appUrl,
      connectionTimeoutMillis: 2500,
      query_timeout: 5000,
      keepAlive: true,
    });
    client.on("error", () => void this.#drop(client));
    client.on("end", () => void this.#drop(client));
    client.on("notification", ({ payload }) => this.#tell(Number(payload)));
    this.#listener = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${RELEASE_CHANNEL}`);
    } catch {
      await this.#drop(client);
    }
  }

  async #drop(client: Client | undefined): Promise<void> {
    if (this.#listener === client) this.#listener = undefined;
    await client?.end().catch(() => {});
  }

  #tell(number: number): void {
    if (this.#stopped || !Number.isSafeInteger(number) || number <= this.#known) return;
    this.#known = number;
    this.#onNewest(number);
  }
}
