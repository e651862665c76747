import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import type { PublishedRelease } from "./PublishedRelease";
import { publishedReleaseOf, RELEASE_COLUMNS } from "./publishedReleaseOf";

/** The release of that number, or `undefined` where there is none. Its bytes are not verified: `decodeRelease` does that. */
export async function releaseNumbered(database: Database, number: number): Promise<PublishedRelease | undefined> {
  if (!Number.isInteger(number) || number < 1 || number > 2 ** 31 - 1) return undefined;
  const row = await connectionsOf(database).prisma.release.findUnique({ select: RELEASE_COLUMNS, where: { number } });
  return row === null ? undefined : publishedReleaseOf(row);
}
