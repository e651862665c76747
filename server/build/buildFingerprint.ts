import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** What the built pages and the figures' worker are made from. */
const INPUTS = [
  "app",
  "components",
  "figures",
  "analysis",
  "release",
  "formats",
  "package-lock.json",
  "next.config.js",
  "tsconfig.json",
];

/** A hash of everything that the build reads: the same as the last build's, and there is nothing to build. */
export async function buildFingerprint(root: string): Promise<string> {
  const files = (await Promise.all(INPUTS.map((input) => filesBelow(path.join(root, input))))).flat().sort();
  const hash = createHash("sha256").update(process.version);
  for (const file of files) hash.update(`\n${path.relative(root, file)}\n`).update(await readFile(file));
  return hash.digest("hex");
}

async function filesBelow(place: string): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOTDIR") return undefined;
    throw error;
  });
  if (!entries) return [place];
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
