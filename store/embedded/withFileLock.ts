import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, ownIdentity } from "./ProcessIdentity";

const FREE = "free";
const EVERY_MS = 40;

/**
 * Runs the work while no other process is in work under the same lock; a holder that was killed holds it no longer.
 *
 * The folder holds numbered claims. A claim is made by linking the next number, which only one process can do, once the highest is free or its
 * holder dead. The highest claim never disappears, it is only written over: so a process that was slow to look cannot break a lock that
 * has changed hands since, as it could where locks are files that come and go.
 *
 * @param onWait called once where another process holds the lock
 */
export async function withFileLock<T>(folder: string, work: () => Promise<T>, onWait: () => void = () => {}): Promise<T> {
  await mkdir(folder, { recursive: true });
  let waited = false;
  let claim = claimNext(folder);
  while (claim === undefined) {
    if (!waited) onWait();
    waited = true;
    await sleep(EVERY_MS * (0.5 + Math.random()));
    claim = claimNext(folder);
  }
  try {
    return await work();
  } finally {
    write(folder, claim, FREE);
  }
}

/** The number claimed, or `undefined` where somebody else holds the lock. */
function claimNext(folder: string): number | undefined {
  const highest = Math.max(0, ...claims(folder));
  if (highest > 0 && isHeld(path.join(folder, String(highest)))) return undefined;
  const number = highest + 1;
  if (!link(folder, number)) return undefined;
  const others = claims(folder).filter((other) => other !== number);
  if (others.some((other) => other > number)) {
    rmSync(path.join(folder, String(number)), { force: true });
    return undefined;
  }
  others.forEach((other) => rmSync(path.join(folder, String(other)), { force: true }));
  return number;
}

function claims(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function isHeld(file: string): boolean {
  try {
    const holder = readFileSync(file, "utf8");
    return holder !== FREE && isAlive(holder);
  } catch {
    return true; // Gone since we looked, so a higher one is there: look again.
  }
}

/** A file that is complete when it appears: written aside, then linked, which fails where the name is taken. */
function link(folder: string, number: number): boolean {
  const aside = asideFile(folder);
  writeFileSync(aside, ownIdentity());
  try {
    linkSync(aside, path.join(folder, String(number)));
    return true;
  } catch {
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

function write(folder: string, number: number, text: string): void {
  const aside = asideFile(folder);
  writeFileSync(aside, text);
  renameSync(aside, path.join(folder, String(number)));
}

function asideFile(folder: string): string {
  return path.join(folder, `.${ownIdentity()}-${Math.random().toString(36).slice(2)}`);
}
