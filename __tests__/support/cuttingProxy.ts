import { connect, createServer, type Server, type Socket } from "node:net";

/**
 * A TCP proxy before Postgres that cuts a connection where it is told to, so that a test can break every step of a client's work.
 *
 * It reads the client's messages as Postgres frames them (a letter and a length; the first has no letter) and counts them over all connections. Two faults:
 * `before: k` cuts both ways instead of passing message k on; `reply` passes a COMMIT on and cuts before its answer comes back, so that the client cannot know.
 *
 * Planted fault with which the tests on it were seen to fail: the import's transaction split in two, a COMMIT and a BEGIN after the votes (half an import was
 * found after most cuts, and a repeat did not end as an uninterrupted run).
 */
export interface CuttingProxy {
  /** The address of the database behind the proxy. */
  readonly url: string;
  /** Client messages that were passed on so far. */
  readonly messages: () => number;
  /** Cuts once more: before the message of that number, counted from now. */
  cutBefore(message: number): void;
  /** Cuts once: after so many COMMITs from now, before the reply of the last. */
  dropCommitReply(which: number): void;
  readonly cuts: () => number;
  close(): Promise<void>;
}

export async function startCuttingProxy(databaseUrl: string): Promise<CuttingProxy> {
  const target = new URL(databaseUrl);
  const state = { passed: 0, cutAt: Infinity, dropCommit: 0, cuts: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    }
    relay(client, upstream, state);
  });
  const port = await listening(server);
  const url = new URL(databaseUrl);
  url.port = String(port);
  url.hostname = "127.0.0.1";
  return {
    url: url.href,
    messages: () => state.passed,
    cuts: () => state.cuts,
    cutBefore: (message) => void (state.cutAt = state.passed + message),
    dropCommitReply: (which) => void (state.dropCommit = which),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

interface State {
  passed: number;
  cutAt: number;
  dropCommit: number;
  cuts: number;
}

function relay(client: Socket, upstream: Socket, state: State): void {
  const messages = new Messages();
  let isCut = false;
  const cut = (): void => {
    isCut = true;
    state.cuts += 1;
    client.destroy();
    upstream.destroy();
  };
  let awaitsCommit = false;
  client.on("data", (chunk) => {
    for (const message of messages.take(chunk)) {
      if (isCut) return;
      state.passed += 1;
      if (state.passed === state.cutAt) return cut();
      if (isCommit(message) && state.dropCommit > 0) awaitsCommit = --state.dropCommit === 0;
      upstream.write(message);
    }
  });
  upstream.on("data", (chunk) => {
    if (awaitsCommit) return cut();
    if (!isCut) client.write(chunk);
  });
  client.on("end", () => upstream.end());
  upstream.on("end", () => client.end());
}

/** "Q" and the statement, or "P" for one that is prepared first. */
function isCommit(message: Buffer): boolean {
  return ["Q", "P"].includes(String.fromCharCode(message[0] ?? 0)) && message.includes("COMMIT");
}

/** A client's bytes as whole messages. */
class Messages {
  #rest = Buffer.alloc(0);
  #isFirst = true;

  *take(chunk: Buffer): Generator<Buffer> {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const header = this.#isFirst ? 0 : 1;
      if (this.#rest.length < header + 4) return;
      const length = header + this.#rest.readInt32BE(header);
      if (this.#rest.length < length) return;
      yield this.#rest.subarray(0, length);
      this.#rest = this.#rest.subarray(length);
      this.#isFirst = false;
    }
  }
}

function listening(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      done(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
