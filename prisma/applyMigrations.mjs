/**
 * Applies the migrations in prisma/migrations to a database, by Prisma's own engine, and ends.
 * A child process of its own, because the engine would keep its process alive for ten seconds.
 * The address comes as a line on standard input: arguments and variables can be read by others. Exit code 1: one sentence on standard error.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openSchemaEngine } from "./schemaEngine.mjs";

const folder = path.dirname(process.argv[1]);
const baseDir = path.join(folder, "migrations");
/** The sentence for a migration that Postgres refused. */
let failure;
const FILTERS = { externalTables: [], externalEnums: [] };

function migrationsList() {
  const names = readdirSync(baseDir).filter((name) => existsSync(path.join(baseDir, name, "migration.sql")));
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: readFileSync(path.join(baseDir, "migration_lock.toml"), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: names.sort().map((name) => {
      const value = readFileSync(path.join(baseDir, name, "migration.sql"), "utf8");
      return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok", value } } };
    }),
  };
}

/**
 * A migration is one transaction whose last statement marks it as finished. One that was begun and is not marked was killed,
 * and Postgres has undone it: it may be applied again.
 */
async function applyAll(connectionString) {
  const list = migrationsList();
  const refused = (script, error) => {
    const name = list.migrationDirectories.find(({ migrationFile }) => migrationFile.content.value === script)?.path;
    if (name !== undefined) failure = `Migration ${name} failed: ${error.message}.`;
  };
  const engine = await openSchemaEngine(connectionString, readFileSync(path.join(folder, "schema.prisma"), "utf8"), refused);
  const before = await engine.diagnoseMigrationHistory({ migrationsList: list, optInToShadowDatabase: false, filters: FILTERS });
  for (const migrationName of before.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
  await engine.applyMigrations({ migrationsList: list, filters: FILTERS });
}

/** Where the engine itself gives up, its first line says why. */
function sentenceOf(error) {
  const text = error instanceof Error ? error.message : String(error);
  return `The migrations failed: ${text.split("\n").find((line) => line.trim() !== "") ?? "no reason given"}`;
}

try {
  await applyAll(readFileSync(0, "utf8").trim());
  process.exit(0);
} catch (error) {
  process.stderr.write(`${failure ?? sentenceOf(error)}\n`, () => process.exit(1));
}
