import type { Prisma } from "../generated/client";

/** A transaction of the database client. Stays in this room. */
export type ReadTransaction = Prisma.TransactionClient;
