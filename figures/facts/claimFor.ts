import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import { UnknownInRelease } from "../../release/UnknownInRelease";

/** The release's first claim, which fills in what an address leaves out. @throws UnknownInRelease where it has none */
export function firstClaim(release: Release): Claim {
  const [claim] = release.claims.values();
  if (!claim) throw new UnknownInRelease("claim", "");
  return claim;
}

/** The claim of a slug, the first where none is given. @throws UnknownInRelease */
export function claimNamed(release: Release, slug: string | undefined): Claim {
  if (slug === undefined) return firstClaim(release);
  const claim = release.claims.get(slug);
  if (!claim) throw new UnknownInRelease("claim", slug);
  return claim;
}
