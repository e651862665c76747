import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Client } from "pg";
import { DatabaseUnavailable } from "../DatabaseUnavailable";
import { runApplyMigrations } from "./runApplyMigrations";

const FOLDER = path.join(process.cwd(), "prisma", "migrations");

/**
 * Brings the tables up to what this version of the program needs. Where they already are, only one query is asked.
 * @param client connected as the owner
 * @throws DatabaseUnavailable where a migration fails or the database is of a newer version of the program
 */
export async function migrate(client: Client, ownerUrl: string, onProgress: (text: string) => void): Promise<void> {
  const ours = readdirSync(FOLDER).filter((name) => existsSync(path.join(FOLDER, name, "migration.sql")));
  const applied = await appliedMigrations(client);
  const unknown = [...applied].find((name) => !ours.includes(name));
  if (unknown !== undefined) {
    throw new DatabaseUnavailable(
      `The database holds the migration ${unknown}, which this version of the program does not know: run the newer version.`,
    );
  }
  if (ours.every((name) => applied.has(name))) return;
  onProgress("Bringing the tables up to date");
  await runApplyMigrations(ownerUrl);
}

async function appliedMigrations(client: Client): Promise<ReadonlySet<string>> {
  const { rows: found } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there",
  );
  if (!found[0]?.there) return new Set();
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return new Set(rows.map((row) => row.name));
}
