import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, ownIdentity } from "../store/embedded/ProcessIdentity";

/** Another server of the program works in this data folder. */
export class DataDirTaken extends Error {
  override readonly name = "DataDirTaken";
}

/**
 * Makes this process the one server of a data folder; gives what ends that. A server that was killed holds nothing.
 * @throws DataDirTaken with a sentence that says who has it and what to do
 */
export function claimDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, "server.process");
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, `${ownIdentity()}\n`);
  try {
    while (!tryLink(aside, file)) {
      const holder = readHolder(file);
      if (holder && isAlive(holder)) {
        throw new DataDirTaken(
          `Another server (process ${holder.split("-")[0]}) already works in ${dataDir}; it was left alone. Stop it first, or set DATA_DIR to another folder.`,
        );
      }
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(aside, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/** Complete when it appears: of two that try, one succeeds. */
function tryLink(aside: string, file: string): boolean {
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return undefined;
  }
}
