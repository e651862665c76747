/**
 * Prints the SQL that leads from an earlier schema to prisma/schema.prisma: the beginning of the next migration, to be read and completed by hand.
 * It asks a running Postgres, any, only for its dialect: DATABASE_URL=… node prisma/printNextMigration.mjs EARLIER_SCHEMA
 * (a file: `git show HEAD:prisma/schema.prisma > EARLIER_SCHEMA`), or no file for what an empty database needs.
 */
import { readFileSync } from "node:fs";
import { openSchemaEngine } from "./schemaEngine.mjs";

const [earlier] = process.argv.slice(2);
const now = readFileSync("prisma/schema.prisma", "utf8");
const target = (content) => ({ tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] });

const engine = await openSchemaEngine(process.env.DATABASE_URL ?? "", now);
const { stdout } = await engine.diff({
  from: earlier === undefined ? { tag: "empty" } : target(readFileSync(earlier, "utf8")),
  to: target(now),
  script: true,
  exitCode: null,
  shadowDatabaseUrl: null,
  filters: { externalTables: [], externalEnums: [] },
});
process.stdout.write(stdout ?? "", () => process.exit(0));
