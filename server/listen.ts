import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The port cannot be listened on. The message says which and what to do. */
export class CannotListen extends Error {
  override readonly name = "CannotListen";
}

const REASONS = new Map([
  ["EADDRINUSE", "another program uses it. Stop that program, or set PORT to another number"],
  ["EACCES", "this user may not use it. Set PORT to a number above 1023"],
  ["EADDRNOTAVAIL", "this machine has no such address. Correct HOST"],
  ["ENOTFOUND", "that host is not known. Correct HOST"],
]);

/** @throws CannotListen */
export function listen(
  host: string,
  port: number,
  listener: RequestListener,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 60_000 }, listener);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new CannotListen(explain(host, port, error))));
    server.listen(port, host, () => {
      const bound = server.address() as AddressInfo;
      resolve({ server, address: `http://${host.includes(":") ? `[${host}]` : host}:${bound.port}` });
    });
  });
}

function explain(host: string, port: number, error: NodeJS.ErrnoException): string {
  return `Port ${port} on ${host} cannot be used: ${REASONS.get(error.code ?? "") ?? error.message}.`;
}
