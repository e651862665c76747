import { createHmac, timingSafeEqual } from "node:crypto";

/** The beginning of every cookie's name. Over https a browser then takes it only from this very host, Secure and for all paths. */
export function cookiePrefix(baseUrl: string): string {
  return baseUrl.startsWith("https:") ? "__Host-recorded-vote" : "recorded-vote";
}

/** The name of the cookie that a sign-in gives. */
export function sessionCookie(baseUrl: string): string {
  return `${cookiePrefix(baseUrl)}.session_token`;
}

/**
 * The token in a request's cookie, where it was signed here; `undefined` where there is none or somebody made it up.
 * The library writes `token.signature`, the signature HMAC-SHA256 in base 64, and encodes the whole for the header.
 */
export function signedToken(cookieHeader: string | null, name: string, secret: string): string | undefined {
  const value = valueOf(cookieHeader ?? "", name);
  const end = value?.lastIndexOf(".") ?? -1;
  if (value === undefined || end <= 0) return undefined;
  const token = value.slice(0, end);
  const expected = createHmac("sha256", secret).update(token).digest();
  const given = Buffer.from(value.slice(end + 1), "base64");
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}

/** Where a name comes twice, neither counts: which one is ours cannot be known. */
function valueOf(header: string, name: string): string | undefined {
  const values = header.split(";").flatMap((pair) => {
    const [before, ...rest] = pair.split("=");
    return before?.trim() === name ? [rest.join("=").trim()] : [];
  });
  if (values.length !== 1 || values[0] === undefined) return undefined;
  try {
    return decodeURIComponent(values[0]);
  } catch {
    return undefined;
  }
}
