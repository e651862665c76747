import { ServerResponse, type IncomingMessage } from "node:http";
import type { Answer } from "./Answer";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Lets a handler answer into memory and gives the whole answer; rejects where the handler does, or where it is done without having ended its answer. */
export function captureAnswer(handler: Handler, request: IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const response = new CapturedResponse(request, (body) =>
      resolve({ status: response.statusCode, headers: response.getHeaders(), body }),
    );
    // After an end this changes nothing; without one, whoever waits would wait for ever.
    handler(request, response).then(
      () => reject(new UnfinishedAnswer("A handler came to its end without ending its answer.")),
      reject,
    );
  });
}

/** What is there may be half an answer, which nobody is to be given. */
export class UnfinishedAnswer extends Error {
  override readonly name = "UnfinishedAnswer";
}

type Callback = (error?: Error | null) => void;

/** A response without a socket: what is written to it is kept. */
class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly #onEnd: (body: Buffer) => void;

  constructor(request: IncomingMessage, onEnd: (body: Buffer) => void) {
    super(request);
    this.#onEnd = onEnd;
  }

  override write(chunk: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): boolean {
    this.#keep(chunk, encoding);
    (typeof encoding === "function" ? encoding : callback)?.();
    return true;
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): this {
    if (typeof chunk !== "function") this.#keep(chunk, encoding);
    [chunk, encoding, callback].find((argument): argument is Callback => typeof argument === "function")?.();
    this.#onEnd(Buffer.concat(this.#chunks));
    this.emit("finish");
    this.emit("close");
    return this;
  }

  override flushHeaders(): void {
    // Nothing leaves before the end.
  }

  override writeHead(status: number, reason?: unknown, headers?: unknown): this {
    this.statusCode = status;
    const given = typeof reason === "object" ? reason : headers;
    for (const [name, value] of Object.entries(given ?? {})) if (value !== undefined) this.setHeader(name, value as string);
    return this;
  }

  #keep(chunk: unknown, encoding: BufferEncoding | Callback | undefined): void {
    if (typeof chunk === "string") this.#chunks.push(Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8"));
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
  }
}
