import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** Stands between the program and Postgres and breaks one connection at a chosen point; every other passes. */
export interface CuttingProxy {
  /** The address given, through the proxy. */
  readonly url: string;
  /** Chunks that clients have sent so far: each is one message or a few that were sent together. */
  sent(): number;
  close(): Promise<void>;
}

/** `before`: when the client sends that chunk, it is cut off, and Postgres never sees the chunk. `replyToCommit`: Postgres commits, the client never hears of it. */
export type Cut = { readonly before: number } | { readonly replyToCommit: true };

export async function startCuttingProxy(url: string, cut: Cut): Promise<CuttingProxy> {
  const { port, hostname } = new URL(url);
  const sockets = new Set<Socket>();
  let [sent, done] = [0, false];
  const server = createServer((client) => {
    const upstream = connect(Number(port || 5432), hostname);
    const end = (): void => [client, upstream].forEach((socket) => socket.destroy());
    let losesReply = false;
    for (const socket of [client, upstream]) sockets.add(socket.on("error", end).on("close", end));
    client.on("data", (chunk) => {
      sent += 1;
      if (!done && "before" in cut && sent === cut.before) return ((done = true), end());
      losesReply ||= !done && "replyToCommit" in cut && chunk.includes("COMMIT");
      upstream.write(chunk);
    });
    upstream.on("data", (chunk) => {
      if (losesReply && !done) return ((done = true), end());
      client.write(chunk);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const through = new URL(url);
  through.hostname = "127.0.0.1";
  through.port = typeof address === "object" && address !== null ? String(address.port) : "";
  return {
    url: through.href,
    sent: () => sent,
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
