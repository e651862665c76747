import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import type { Query } from "./laboratoryQuery";
import { OWN_CLAIM, readerClaim } from "./readerClaim";

/** The claim of a page: one of the release, or the reader's own, which its address says. `undefined` where there is none. */
export function claimOfPage(
  release: Release,
  slug: string,
  params: URLSearchParams,
): { readonly claim: Claim; readonly fixed: Query } | undefined {
  if (slug !== OWN_CLAIM) {
    const claim = release.claims.get(slug);
    return claim && { claim, fixed: {} };
  }
  const own = readerClaim(release, params);
  return "faults" in own ? undefined : own;
}
