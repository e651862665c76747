import type { Claim } from "../../../../release/Claim";
import type { Release } from "../../../../release/Release";
import { notFound } from "../_http/Problem";

/** A claim's columns as a table. */
export const CLAIM_COLUMNS: readonly string[] = [
  ...["slug", "sentence", "tested", "source.author", "source.title", "source.publisher", "source.date", "source.url"],
  ...["subject", "defaultDefinition", "rollCalls"],
];

/** A claim as it stands in an answer. */
export function describeClaim({ slug, sentence, tested, source, subject, defaultDefinition, rollCalls }: Claim): object {
  return { slug, sentence, tested, source, subject, defaultDefinition, rollCalls };
}

/** @throws Problem 404 */
export function claimCalled(release: Release, slug: string): Claim {
  const claim = release.claims.get(slug);
  if (!claim) throw notFound("claim", slug);
  return claim;
}
