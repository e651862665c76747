import type { ChangeReason } from "../../release/ChangeReason";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import { reasonsSince } from "./reasonsSince";

/** What was changed since the newest release and waits for the next, in the order of the changes. */
export async function waitingReasons(database: Database): Promise<readonly ChangeReason[]> {
  return connectionsOf(database).prisma.$transaction(async (tx) => {
    const { newest } = await tx.publication.findUniqueOrThrow({ where: { id: 1 } });
    return reasonsSince(tx, newest);
  });
}
