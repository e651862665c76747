import { prismaAdapter } from "better-auth/adapters/prisma";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";

/** The tables of accounts as the authentication library reads and writes them, by the program's own role. */
export function authTables(database: Database): ReturnType<typeof prismaAdapter> {
  return prismaAdapter(connectionsOf(database).prisma, { provider: "postgresql" });
}
