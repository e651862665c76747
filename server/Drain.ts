import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { ProcessState } from "./ProcessState";

/** How long requests in work may take to finish once the process was told to stop. */
const FINISH_MS = 30_000;
/** How often connections that have become idle are closed meanwhile. */
const SWEEP_MS = 50;

/** Ends the process' parts once: first `/readyz` fails, then the requests in work finish, then the rest ends in the reverse of its order. */
export class Drain {
  readonly #state: ProcessState;
  readonly #ends: (() => unknown)[] = [];
  #server: Server | undefined;
  #running: Promise<void> | undefined;

  constructor(state: ProcessState) {
    this.#state = state;
  }

  /** What is to be ended after the last request. */
  add(end: () => unknown): void {
    this.#ends.push(end);
  }

  set server(server: Server) {
    this.#server = server;
  }

  /**
   * All of it, even where one part fails; rejects then.
   * @param noticeMs how long requests are still taken while `/readyz` fails, for whoever passes them on to notice
   */
  run(noticeMs = 0): Promise<void> {
    return (this.#running ??= this.#runAll(noticeMs));
  }

  async #runAll(noticeMs: number): Promise<void> {
    this.#state.draining = true;
    if (this.#server) {
      await sleep(noticeMs);
      await finishRequests(this.#server);
    }
    const faults: unknown[] = [];
    for (const end of this.#ends.reverse()) {
      await Promise.resolve()
        .then(end)
        .catch((fault: unknown) => faults.push(fault));
    }
    if (faults.length > 0) throw new AggregateError(faults, "The process did not stop cleanly.");
  }
}

async function finishRequests(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const tooLong = new AbortController();
  await Promise.race([closed, sleep(FINISH_MS, undefined, { signal: tooLong.signal, ref: false }).catch(() => undefined)]);
  tooLong.abort();
  clearInterval(sweep);
  server.closeAllConnections();
}
