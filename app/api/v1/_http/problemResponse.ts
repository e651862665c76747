import { CORS } from "./headers";
import type { Problem } from "./Problem";

/** A problem as RFC 9457 writes it. `errors` stands in a 400 only. */
export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  const { status, title, detail, errors, retryAfter } = problem;
  const body = { type: "about:blank", title, status, detail, ...(status === 400 ? { errors } : {}) };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...CORS,
      "content-type": "application/problem+json",
      "cache-control": status < 500 ? "public, max-age=0, must-revalidate" : "no-store",
      ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
      ...headers,
    },
  });
}
