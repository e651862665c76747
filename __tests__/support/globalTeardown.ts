import { rmSync } from "node:fs";
import path from "node:path";
import { embeddedFiles } from "../../store/embedded/EmbeddedFiles";
import { choosePostgresRunner } from "../../store/embedded/choosePostgresRunner";
import { stopServer } from "../../store/embedded/stopServer";

/** Stops the run's Postgres, where a test started it, and takes away its folder. */
export default async function globalTeardown(): Promise<void> {
  const folder = process.env.RECORDED_VOTE_TEST_DIR;
  if (folder === undefined) return;
  const server = path.join(folder, "server");
  await stopServer(embeddedFiles(server, choosePostgresRunner(server).home).cluster);
  rmSync(folder, { recursive: true, force: true });
}
