/** Anyone may read from any page. */
export const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Recorded-Vote-Release",
};

export const ALLOWED = "GET, HEAD, OPTIONS";

/** A pinned answer never changes; any other is asked for again, and mostly answered by 304. */
export function cacheControl(pinned: boolean): string {
  return pinned ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
}
