import { Agent, request, type IncomingHttpHeaders } from "node:http";

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As sent. */
  readonly body: Buffer;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** One GET on a connection that is kept, timed to the last byte. */
export function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const milliseconds = performance.now() - started;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks), milliseconds });
      });
    });
    sent.on("error", reject).end();
  });
}

/** Ends the kept connection, so that the process can end. */
export function hangUp(): void {
  agent.destroy();
}
