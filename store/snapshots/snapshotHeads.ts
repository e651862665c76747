import type { PublishedHead } from "../revisions/verifyRevisions";
import { readSnapshot } from "./readSnapshot";
import { snapshotNumbers } from "./snapshotFiles";

/** The heads of the chain of revisions that this machine's snapshots of releases keep beside the database. */
export async function snapshotHeads(dataDir: string): Promise<readonly PublishedHead[]> {
  const heads: PublishedHead[] = [];
  for (const number of snapshotNumbers(dataDir)) {
    const snapshot = await readSnapshot(dataDir, number);
    if (snapshot !== undefined) heads.push({ release: number, revisionHead: snapshot.revisionHead });
  }
  return heads;
}
