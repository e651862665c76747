import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, ownIdentity } from "../store/embedded/ProcessIdentity";
import { withFileLock } from "../store/embedded/withFileLock";

/** The data folder cannot be this server's: another works in it, or it cannot be written to. The message says which and what to do. */
export class DataDirRefused extends Error {
  override readonly name = "DataDirRefused";
}

/**
 * Makes this process the one server of a data folder; gives what ends that. A server that was killed holds nothing.
 * @throws DataDirRefused
 */
export async function claimDataDir(dataDir: string): Promise<() => void> {
  makeFolder(dataDir);
  const file = path.join(dataDir, "server.process");
  // Under a lock: of two that find a dead server's claim at the same time, the slower must not take the faster one's for it.
  await withFileLock(path.join(dataDir, "server.lock"), async () => {
    const holder = readHolder(file);
    if (holder && isAlive(holder)) {
      throw new DataDirRefused(
        `Another server (process ${holder.split("-")[0]}) already works in ${dataDir}; it was left alone. Stop it first, or set DATA_DIR to another folder.`,
      );
    }
    writeFileSync(`${file}.new`, `${ownIdentity()}\n`);
    renameSync(`${file}.new`, file);
  });
  return () => rmSync(file, { force: true });
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    const probe = path.join(dataDir, `.${ownIdentity()}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (cause) {
    const { message } = cause as NodeJS.ErrnoException;
    throw new DataDirRefused(`DATA_DIR cannot be written to: ${message}. Correct it, or give this user the right.`, { cause });
  }
}

function readHolder(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return undefined;
  }
}
