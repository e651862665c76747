import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { DrawnFigure } from "../../figures/DrawnFigure";
import type { FigureCache } from "../../figures/draw/FigureCache";

/** Drawings kept as files, a folder for each build: a drawing depends on nothing but the build, the release and the request. */
export class FigureFiles implements FigureCache {
  readonly #folder: string;

  /** @param fingerprint of the build that draws */
  constructor(dataDir: string, fingerprint: string) {
    this.#folder = path.join(dataDir, "figures", fingerprint.slice(0, 16));
  }

  async read(releaseHash: string, request: string): Promise<DrawnFigure | undefined> {
    try {
      return JSON.parse(await readFile(this.#file(releaseHash, request), "utf8")) as DrawnFigure;
    } catch {
      return undefined;
    }
  }

  async write(releaseHash: string, request: string, figure: DrawnFigure): Promise<void> {
    const file = this.#file(releaseHash, request);
    const aside = `${file}.${process.pid}`;
    // A full disk costs the drawing its place, never the reader the answer.
    await mkdir(path.dirname(file), { recursive: true })
      .then(() => writeFile(aside, JSON.stringify(figure)))
      .then(() => rename(aside, file))
      .catch(() => undefined);
  }

  #file(releaseHash: string, request: string): string {
    const name = createHash("sha256").update(request).digest("hex").slice(0, 40);
    return path.join(this.#folder, releaseHash.slice(0, 16), `${name}.json`);
  }
}
