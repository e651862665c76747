import type { Citation } from "../formats/citation/Citation";
import type { ReleaseInfo } from "./Release";

const HASH_IN_KEY = 8;

/** What of a release is cited. */
export interface Cited {
  readonly kind: Citation["kind"];
  /** For the key: what it is, such as `figure-vote` or a roll call's id. */
  readonly name: string;
  readonly title: string;
  /** Of the title, where it is not English. */
  readonly language?: string | undefined;
  /** Whole, with the site's origin; the release is added where it does not name one. */
  readonly address: string;
}

/** The citation of something in a release, pinned to it: number, hash, the day of its publication, and an address that keeps to it. */
export function citationFrom(
  { number, hash, publishedAt }: Pick<ReleaseInfo, "number" | "hash" | "publishedAt">,
  cited: Cited,
): Citation {
  const address = new URL(cited.address);
  address.searchParams.set("release", String(number));
  const name = cited.name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return {
    key: `recorded-vote-${name}-${number}-${hash.slice(0, HASH_IN_KEY)}`,
    kind: cited.kind,
    title: cited.title,
    ...(cited.language !== undefined && { language: cited.language }),
    published: publishedAt.slice(0, 10),
    release: number,
    hash,
    address: address.href,
  };
}
