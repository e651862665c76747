import type { Bloc } from "../../analysis/ClaimTest";
import { buildRelease } from "../../release/buildRelease";
import type { Release } from "../../release/Release";
import { readSeed } from "../../seed/readSeed";

export const INFO = { number: 1, publishedAt: "2025-01-15T00:00:00Z", note: "", hash: "" };

/** The release of the facts that the project ships with, read once for a test file. */
export const seeded: Release = buildRelease(readSeed(), INFO);

export function definition(slug: string): Bloc {
  return { kind: "definition", slug, name: slug };
}
