import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import type { PublishedRelease } from "./PublishedRelease";
import { publishedReleaseOf, RELEASE_COLUMNS } from "./publishedReleaseOf";

/** The release published last, or `undefined` where there is none. Its bytes are not verified: `decodeRelease` does that. */
export async function newestRelease(database: Database): Promise<PublishedRelease | undefined> {
  const row = await connectionsOf(database).prisma.release.findFirst({ select: RELEASE_COLUMNS, orderBy: { number: "desc" } });
  return row === null ? undefined : publishedReleaseOf(row);
}
