import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { captureAnswer, type Handler } from "./captureAnswer";
import { clientAddress } from "./clientAddress";
import { keepAnswer } from "./keepAnswer";
import { decodedPath } from "./pathOf";
import { personalHeaders } from "./securityHeaders";
import { sendAnswer } from "./sendAnswer";
import { statusInPage } from "./statusInPage";

/** Data below the editing pages, which may be long and is sent as it comes. */
const DATA = /^\/admin\/api\//;

/** Answers what depends on who asks: never kept, and told to the pages by headers that nobody else can have written (`forgetOwnHeaders`). */
export async function answerPersonal(
  handler: Handler,
  proxies: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isHead = request.method === "HEAD";
  const isReading = isHead || request.method === "GET";
  const headers = personalHeaders(randomBytes(16).toString("base64"));
  request.headers["x-recorded-vote-client"] = clientAddress(request, proxies);
  request.headers["x-recorded-vote-address"] = request.url;
  // Where Next looks for the number that its own scripts are to carry.
  request.headers["content-security-policy"] = String(headers["content-security-policy"]);
  if (!isReading || DATA.test(decodedPath(request.url ?? "/") ?? "/")) {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
    return handler(request, response);
  }
  const encodings = String(request.headers["accept-encoding"] ?? "");
  request.method = "GET";
  for (const name of ["if-none-match", "if-modified-since", "range", "accept-encoding"])
    Reflect.deleteProperty(request.headers, name);
  const answer = await captureAnswer(handler, request);
  const kept = await keepAnswer({ ...answer, status: statusInPage(answer), headers: { ...answer.headers, ...headers } });
  sendAnswer(response, kept, { etag: undefined, encodings, isHead });
}

/** What only this process may say to the pages is taken out of every request that comes in. */
export function forgetOwnHeaders(request: IncomingMessage): void {
  for (const name of [
    "x-recorded-vote-client",
    "x-recorded-vote-address",
    "content-security-policy",
    "content-security-policy-report-only",
  ])
    Reflect.deleteProperty(request.headers, name);
}
