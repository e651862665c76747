import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import type { Prisma } from "../generated/client";
import { retrying } from "./retrying";

const LIMITS = { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 120_000 } as const;

/**
 * Runs the work in one transaction, serial by a row that each publication locks and writes: all of it is kept, with its release, or nothing.
 * Under REPEATABLE READ, whoever waited for that row while another published is told so and begins again on a fresh snapshot;
 * so the content read is of one moment, and that moment is after every earlier publication. The chain of revisions is locked in the same way:
 * a change made while the content was read also begins it again.
 * @param work must be such that doing it again is doing it once: it looks first for what is there under its key
 */
export function inPublication<T>(database: Database, work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  const { prisma } = connectionsOf(database);
  return retrying(() =>
    prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT newest FROM publication WHERE id = 1 FOR UPDATE`;
      return work(tx);
    }, LIMITS),
  );
}
