/**
 * Makes the database client out of the schema, without the network.
 * Prisma insists on an engine that generating never runs; any file that exists keeps it from fetching one.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const manifest = createRequire(import.meta.url).resolve("prisma/package.json");
const prisma = path.join(path.dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin.prisma);

const run = spawnSync(
  process.execPath,
  [prisma, "generate", "--schema", path.join(root, "prisma", "schema.prisma"), "--no-hints"],
  {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
      NO_UPDATE_NOTIFIER: "1",
    },
  },
);
if (run.status !== 0) {
  process.stderr.write(
    `The database client could not be made from prisma/schema.prisma.\n${run.stdout ?? ""}${run.stderr ?? ""}`,
  );
  process.exit(1);
}
