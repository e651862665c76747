import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { DrawnFigure } from "../../figures/DrawnFigure";
import type { FigureCache } from "../../figures/draw/FigureCache";
import { clearOtherBuilds } from "./clearOtherBuilds";
import { sizeOfFolder } from "./sizeOfFolder";

/** Drawings kept as files, a folder for each build: a drawing depends on nothing but the build, the release and the request. */
export class FigureFiles implements FigureCache {
  readonly #folder: string;
  #bytesLeft: number;

  private constructor(folder: string, bytesLeft: number) {
    this.#folder = folder;
    this.#bytesLeft = bytesLeft;
  }

  /**
   * The drawings of this build; those of other builds go.
   * @param fingerprint of the build that draws
   * @param mostBytes of the disk; what would go beyond is drawn each time
   */
  static async open(dataDir: string, fingerprint: string, mostBytes: number): Promise<FigureFiles> {
    const all = path.join(dataDir, "figures");
    const own = fingerprint.slice(0, 16);
    await clearOtherBuilds(all, own);
    const folder = path.join(all, own);
    return new FigureFiles(folder, mostBytes - (await sizeOfFolder(folder)));
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
    const text = JSON.stringify(figure);
    const bytes = Buffer.byteLength(text);
    if (bytes > this.#bytesLeft) return;
    this.#bytesLeft -= bytes;
    // A full disk costs the drawing its place, never the reader the answer.
    await mkdir(path.dirname(file), { recursive: true })
      .then(() => writeFile(aside, text))
      .then(() => rename(aside, file))
      .catch(() => undefined);
  }

  #file(releaseHash: string, request: string): string {
    const name = createHash("sha256").update(request).digest("hex").slice(0, 40);
    return path.join(this.#folder, releaseHash.slice(0, 16), `${name}.json`);
  }
}
