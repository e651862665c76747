import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The headers that keep a page to itself. Inline scripts are allowed one by one, by the hash of the very text that is sent:
 * a nonce would make every answer different and so unkeepable.
 * @param framable whether other sites may show the answer in a frame: embeds only
 */
export function securityHeaders(contentType: string, body: Buffer, framable: boolean): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
  };
  if (!framable) headers["x-frame-options"] = "DENY";
  const scripts = contentType.startsWith("text/html") ? inlineScriptHashes(body.toString("utf8")) : [];
  headers["content-security-policy"] = (framable ? embedPolicy(scripts) : pagePolicy(scripts)).join("; ");
  return headers;
}

/** The headers of what an account is given: made for one request, so that a number used once allows its inline scripts, and kept by nobody. */
export function personalHeaders(nonce: string): OutgoingHttpHeaders {
  return {
    ...securityHeaders("", Buffer.alloc(0), false),
    "content-security-policy": pagePolicy([`'nonce-${nonce}'`]).join("; "),
    "referrer-policy": "same-origin",
    "cache-control": "no-store",
  };
}

function pagePolicy(scripts: readonly string[]): readonly string[] {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
}

/** An embed holds all that it shows: no file of any kind is loaded, and its one script asks this site alone. */
function embedPolicy(scripts: readonly string[]): readonly string[] {
  return [
    "default-src 'none'",
    `script-src ${scripts.length > 0 ? scripts.join(" ") : "'none'"}`,
    "style-src 'unsafe-inline'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors *",
  ];
}

function inlineScriptHashes(html: string): string[] {
  const texts = new Set([...html.matchAll(INLINE_SCRIPT)].map((match) => match[1] ?? ""));
  return [...texts].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}
