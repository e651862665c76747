import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Gives the run a folder. The Postgres in it is started by the first test that asks for a database (testServer.ts), so that
 * a run of pure tests does not wait for one, and stopped by globalTeardown.
 */
export default async function globalSetup(): Promise<void> {
  process.env.RECORDED_VOTE_TEST_DIR = mkdtempSync(path.join(tmpdir(), "recorded-vote-test-"));
}
