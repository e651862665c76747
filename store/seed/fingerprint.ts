import { createHash } from "node:crypto";
import { canonicalJson } from "../../release/canonicalJson";

/** What a seed says of one thing, as a short text to compare the next seed with. */
export function fingerprint(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("base64url");
}
