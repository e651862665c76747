import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { KeptAnswer } from "./Answer";

/** What the reader said about the form of the answer. */
export interface Wishes {
  /** `If-None-Match` */
  readonly etag: string | undefined;
  /** `Accept-Encoding` */
  readonly encodings: string;
  readonly isHead: boolean;
}

/** Sends a kept answer in the best encoding the reader takes; 304 where the reader has it already. */
export function sendAnswer(response: ServerResponse, answer: KeptAnswer, wishes: Wishes): void {
  const etag = String(answer.headers["etag"] ?? answer.etag);
  const headers: OutgoingHttpHeaders = { ...answer.headers, etag, vary: varyOn(answer.headers["vary"]) };
  delete headers["transfer-encoding"];
  delete headers["content-length"];
  if (answer.status === 200 && has(wishes.etag, etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const { body, encoding } = chooseEncoding(wishes.encodings, answer);
  if (encoding) headers["content-encoding"] = encoding;
  headers["content-length"] = body.length;
  response.writeHead(answer.status, headers).end(wishes.isHead ? undefined : body);
}

function chooseEncoding(accepted: string, answer: KeptAnswer): { readonly body: Buffer; readonly encoding?: string } {
  const takes = (name: string) => new RegExp(`(^|[,\\s])${name}(?![\\w-]|\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`, "i").test(accepted);
  if (answer.brotli && takes("br")) return { body: answer.brotli, encoding: "br" };
  if (answer.gzip && takes("gzip")) return { body: answer.gzip, encoding: "gzip" };
  return { body: answer.body };
}

function has(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

function varyOn(vary: OutgoingHttpHeaders[string]): string {
  return vary ? `${String(vary)}, accept-encoding` : "accept-encoding";
}
