const TITLES = new Map([
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [409, "Conflict"],
  [413, "Content Too Large"],
  [415, "Unsupported Media Type"],
  [422, "Unprocessable Content"],
  [429, "Too Many Requests"],
  [503, "Service Unavailable"],
]);

/**
 * A problem (RFC 9457) for people with an account: never kept, for no other site.
 * @param detail one clear sentence; @param more further members, or what goes with a 409
 */
export function adminProblem(
  status: number,
  detail: string,
  { headers, ...more }: { readonly headers?: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>> = {},
): Response {
  const body = { type: "about:blank", title: TITLES.get(status) ?? "Error", status, detail, ...more };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}
