const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request would change something and does not come from a page of this site. A browser names the page's origin in every such request;
 * one without it, or with `null` (a sandboxed frame), is no page of ours either.
 * @param baseUrl the site's address as set; `undefined`: the one by which it was asked
 */
export function isForeign({ method, headers }: Pick<Request, "method" | "headers">, baseUrl: string | undefined): boolean {
  if (READING.has(method)) return false;
  const own = baseUrl === undefined ? `http://${headers.get("host") ?? ""}` : new URL(baseUrl).origin;
  return headers.get("origin") !== own;
}
