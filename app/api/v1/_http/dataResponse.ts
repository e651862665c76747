import { createHash } from "node:crypto";
import type { Release } from "../../../../release/Release";
import type { Answered } from "./Endpoint";
import type { Found } from "./findEndpoint";
import { cacheControl, CORS } from "./headers";
import { writeCsv } from "./writeCsv";

/**
 * The answer as bytes, JSON or CSV. Its entity tag is strong: the hash of those bytes, which address and release decide alone,
 * so that neither a new release nor a changed program can leave a stale copy valid.
 */
export function dataResponse(request: Request, release: Release, found: Found, answered: Answered, pinned: boolean): Response {
  const body = found.format === "csv" ? writeCsv(found.endpoint.columns ?? [], answered.rows) : writeJson(release, answered);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({
    ...CORS,
    etag,
    "cache-control": cacheControl(pinned),
    "content-type": found.format === "csv" ? "text/csv; charset=utf-8; header=present" : "application/json",
    "recorded-vote-release": String(release.info.number),
  });
  if (answered.next) headers.set("link", `<${answered.next}>; rel="next"`);
  if (has(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

function writeJson({ info }: Release, { body, stampName = "release" }: Answered): string {
  const stamp = { number: info.number, publishedAt: info.publishedAt, hash: info.hash };
  // What is not known is null, never left out.
  return JSON.stringify({ [stampName]: stamp, ...body }, (_, value: unknown) => (value === undefined ? null : value));
}

function has(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
