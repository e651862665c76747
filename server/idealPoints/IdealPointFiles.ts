import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { IdealPoint } from "../../analysis/idealPoints";
import { clearOtherBuilds } from "../figures/clearOtherBuilds";

/** Ideal points kept as files by the hash of their release, a folder for each build: another build may compute others. */
export class IdealPointFiles {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Those of this build; those of others go. @param fingerprint of the build that computes */
  static async open(dataDir: string, fingerprint: string): Promise<IdealPointFiles> {
    const all = path.join(dataDir, "ideal-points");
    const own = fingerprint.slice(0, 16);
    await clearOtherBuilds(all, own);
    return new IdealPointFiles(path.join(all, own));
  }

  async read(releaseHash: string): Promise<readonly IdealPoint[] | undefined> {
    try {
      return JSON.parse(await readFile(this.#file(releaseHash), "utf8")) as readonly IdealPoint[];
    } catch {
      return undefined;
    }
  }

  /** Written aside and renamed, so that the file is whole or not there. A full disk costs the next start some seconds, never the reader the answer. */
  async write(releaseHash: string, points: readonly IdealPoint[]): Promise<void> {
    const file = this.#file(releaseHash);
    const aside = `${file}.${process.pid}`;
    await mkdir(this.#folder, { recursive: true })
      .then(() => writeFile(aside, JSON.stringify(points)))
      .then(() => rename(aside, file))
      .catch(() => undefined);
  }

  #file(releaseHash: string): string {
    return path.join(this.#folder, `${releaseHash}.json`);
  }
}
