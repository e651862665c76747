import type { ReleaseInfo } from "../../release/Release";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";

/** Every release, the newest first, without bytes. */
export async function listReleases(database: Database): Promise<readonly ReleaseInfo[]> {
  const rows = await connectionsOf(database).prisma.release.findMany({
    select: { number: true, publishedAt: true, note: true, hash: true },
    orderBy: { number: "desc" },
  });
  return rows.map(({ publishedAt, ...row }) => ({ ...row, publishedAt: publishedAt.toISOString() }));
}
