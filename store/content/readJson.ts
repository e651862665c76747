import { Prisma } from "../generated/client";
import type { ReadTransaction } from "./ReadTransaction";

/**
 * The rows of a query, put together as one JSON by the database: thousands of rows cost a fraction of what the client needs to take in as many one by one.
 * For rows of numbers, texts, truths and lists of texts only.
 */
export async function readJson<Row>(tx: ReadTransaction, query: Prisma.Sql): Promise<readonly Row[]> {
  const [all] = await tx.$queryRaw<{ rows: string }[]>(
    Prisma.sql`SELECT coalesce(json_agg(each), '[]')::text AS rows FROM (${query}) AS each`,
  );
  return JSON.parse(all?.rows ?? "[]") as Row[];
}
