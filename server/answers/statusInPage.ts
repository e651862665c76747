import type { Answer } from "./Answer";

const META = /<meta name="recorded-vote:status" content="(400|503)"/;

/** The status of an answer. A page cannot set one itself beside 403 and 404: one that is sent in place of another says so in a `meta` (see `BadAddress`). */
export function statusInPage({ status, headers, body }: Answer): number {
  const isPage = status < 500 && String(headers["content-type"] ?? "").startsWith("text/html");
  const said = isPage ? META.exec(body.toString("utf8"))?.[1] : undefined;
  return said === undefined ? status : Number(said);
}
