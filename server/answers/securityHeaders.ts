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
  headers["content-security-policy"] = [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framable ? "*" : "'none'"}`,
  ].join("; ");
  return headers;
}

function inlineScriptHashes(html: string): string[] {
  const texts = new Set([...html.matchAll(INLINE_SCRIPT)].map((match) => match[1] ?? ""));
  return [...texts].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}
