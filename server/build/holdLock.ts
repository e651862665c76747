import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";

/** Released with `release()`; a lock whose process has died is taken over. */
export interface Lock {
  release(): Promise<void>;
}

/** Takes the lock, or gives the number of the living process that holds it. */
export async function holdLock(file: string): Promise<Lock | { readonly heldBy: number }> {
  await mkdir(path.dirname(file), { recursive: true });
  for (;;) {
    const taken = await tryToCreate(file);
    if (taken) return taken;
    const holder = Number((await readFile(file, "utf8").catch(() => "")).trim());
    if (holder > 0 && holder !== process.pid && isAlive(holder)) return { heldBy: holder };
    // Moved aside first: of two that find the same dead lock, only one can move it.
    await rename(file, `${file}.${process.pid}`).catch(() => undefined);
    await rm(`${file}.${process.pid}`, { force: true });
  }
}

async function tryToCreate(file: string): Promise<Lock | undefined> {
  try {
    const handle = await open(file, "wx");
    await handle.writeFile(`${process.pid}\n`);
    await handle.close();
    return { release: () => rm(file, { force: true }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
