import { readdir, rm } from "node:fs/promises";
import path from "node:path";

/** Takes away the drawings of every build but one: no address leads to them any more. What cannot be taken away stays. */
export async function clearOtherBuilds(folder: string, own: string): Promise<void> {
  const builds = await readdir(folder).catch(() => []);
  const others = builds.filter((build) => build !== own);
  await Promise.all(others.map((build) => rm(path.join(folder, build), { recursive: true, force: true }).catch(() => undefined)));
}
