import { readdirSync } from "node:fs";
import path from "node:path";

/** Where releases are kept beside the database, for a start without it. @param dataDir absolute */
export function snapshotFolder(dataDir: string): string {
  return path.join(dataDir, "releases");
}

export function snapshotFile(dataDir: string, number: number): string {
  return path.join(snapshotFolder(dataDir), `${number}.release`);
}

/** The numbers of the snapshots that are there, the newest first. */
export function snapshotNumbers(dataDir: string): number[] {
  let names: string[];
  try {
    names = readdirSync(snapshotFolder(dataDir));
  } catch {
    return [];
  }
  const numbers = names.flatMap((name) => /^([1-9]\d*)\.release$/.exec(name)?.[1] ?? []).map(Number);
  return numbers.sort((a, b) => b - a);
}
