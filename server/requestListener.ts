import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { answerPersonal, forgetOwnHeaders } from "./answers/answerPersonal";
import { answerPublic, type PublicAnswers } from "./answers/answerPublic";
import { isBodyTooLong } from "./answers/isBodyTooLong";
import { decodedPath, isPersonal } from "./answers/pathOf";
import { securityHeaders } from "./answers/securityHeaders";
import { sendAnswer } from "./answers/sendAnswer";
import { clientAddress } from "./answers/clientAddress";
import type { Metrics } from "./Metrics";
import type { ProcessState } from "./ProcessState";
import { tooLarge } from "./uploads/receivePart";

const LONGEST_ADDRESS = 8_000;

export interface Listening {
  readonly state: ProcessState;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** How many proxies of our own stand in front. */
  readonly trustedProxies?: number;
}

/** Answers every request of the process: its own three addresses, kept answers to what is public, and the pages' own handler for the rest. */
export function requestListener({
  state,
  metrics,
  log,
  trustedProxies = 0,
}: Listening): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const started = performance.now();
    // A connection kept open would keep the process from ending.
    if (state.draining) response.shouldKeepAlive = false;
    response.once("finish", () => metrics.answered(response.statusCode, (performance.now() - started) / 1000));
    answer(state, metrics, trustedProxies, request, response).catch((error: unknown) => {
      log.error({ err: error, url: request.url }, "an answer failed");
      if (!response.headersSent) sendText(response, 500, "The answer could not be made. The fault is logged; try again later.\n");
      else response.destroy();
    });
  };
}

async function answer(
  state: ProcessState,
  metrics: Metrics,
  proxies: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = (request.url = withoutOrigin(request.url ?? "/"));
  const address = url.split("?", 1)[0];
  if (address === "/healthz") return sendText(response, 200, "alive\n");
  if (address === "/readyz") return sendText(response, state.isReady ? 200 : 503, `${state.isReady ? "ready" : state.doing}\n`);
  if (address === "/metrics") {
    const { body, contentType } = await metrics.text();
    return sendText(response, 200, body, contentType);
  }
  if (!state.pages) return sendText(response, 503, `Starting: ${state.doing}. Try again in a moment.\n`);
  if (url.length > LONGEST_ADDRESS) return sendText(response, 414, `The address is longer than ${LONGEST_ADDRESS} characters.\n`);
  if (isBodyTooLong(request.headers)) return refuseBody(response);
  if (!url.startsWith("/")) return sendText(response, 400, "The address does not begin with a slash.\n");
  if (decodedPath(url) === undefined)
    return sendText(response, 400, "The address has a percent sign that is not followed by two hexadecimal digits of UTF-8.\n");
  forgetOwnHeaders(request);
  await answerPages(state, state.pages, proxies, request, response);
}

async function answerPages(
  state: ProcessState,
  pages: PublicAnswers,
  proxies: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isPersonal(request.url ?? "/")) return answerPersonal(pages.handler, proxies, request, response);
  const isHead = request.method === "HEAD";
  if (request.method !== "GET" && !isHead) {
    for (const [name, value] of Object.entries(securityHeaders("", Buffer.alloc(0), false)))
      if (value !== undefined) response.setHeader(name, value);
    request.headers["x-recorded-vote-client"] = clientAddress(request, proxies);
    return pages.handler(request, response);
  }
  if (await state.answerFile(request, response)) return;
  const conditions = { etag: request.headers["if-none-match"], encodings: String(request.headers["accept-encoding"] ?? "") };
  sendAnswer(response, await answerPublic(pages, request), { ...conditions, isHead });
}

/** In the words of an upload, which alone may be long. The connection ends: what would still come is not read. */
function refuseBody(response: ServerResponse): void {
  const { message } = tooLarge("FILE");
  response.shouldKeepAlive = false;
  const problem = { type: "about:blank", title: "Content Too Large", status: 413, detail: message };
  sendText(response, 413, JSON.stringify(problem), "application/problem+json");
}

/** A request may name the whole address (RFC 9112, 3.2.2); what counts is what stands behind the origin. */
function withoutOrigin(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*\/?/i, "/");
}

function sendText(response: ServerResponse, status: number, body: string, contentType = "text/plain; charset=utf-8"): void {
  const headers = { "content-type": contentType, "cache-control": "no-store", ...securityHeaders("", Buffer.alloc(0), false) };
  response.writeHead(status, status === 503 ? { ...headers, "retry-after": "1" } : headers).end(body);
}
