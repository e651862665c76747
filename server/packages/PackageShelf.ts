import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { ReleaseInfo } from "../../release/Release";
import { clearOtherBuilds } from "../figures/clearOtherBuilds";
import type { PackageWork } from "./makeInThread";

/** Too many releases wait for their package: worth asking again. */
export class PackagesBusy extends Error {
  override readonly name = "PackagesBusy";
}

export interface PackagePlan {
  readonly dataDir: string;
  /** Of the build that makes them: another may write other bytes. */
  readonly fingerprint: string;
  /** What identifies a release; `undefined` where there is none of that number. */
  readonly find: (number: number) => Promise<ReleaseInfo | undefined>;
  /** A release as it is kept. */
  readonly load: (number: number) => Promise<PackageWork["release"] | undefined>;
  /** Writes the file and gives its SHA-256. */
  readonly make: (work: PackageWork, signal: AbortSignal) => Promise<string>;
}

/** A package on the disk. */
export interface PackageFile {
  readonly file: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
}

/** A dozen of ten to twenty MB each. */
const MOST_FILES = 12;
const MOST_WAITING = 4;
const NAME = /^([0-9a-f]{64})\.([0-9a-f]{64})\.zip$/;

/** The data packages of releases as files, named for the release's hash and their own: made when first asked for, one at a time, each once. */
export class PackageShelf {
  readonly #plan: PackagePlan;
  readonly #folder: string;
  readonly #beingMade = new Map<string, Promise<PackageFile | undefined>>();
  readonly #ending = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  private constructor(plan: PackagePlan, folder: string) {
    this.#plan = plan;
    this.#folder = folder;
  }

  /** Those of this build; those of others go, and what a process that was killed left half-written. */
  static async open(plan: PackagePlan): Promise<PackageShelf> {
    const all = path.join(plan.dataDir, "packages");
    const own = plan.fingerprint.slice(0, 16);
    await clearOtherBuilds(all, own);
    const folder = path.join(all, own);
    await mkdir(folder, { recursive: true });
    const unfinished = (await readdir(folder)).filter((name) => !NAME.test(name));
    await Promise.all(unfinished.map((name) => rm(path.join(folder, name), { force: true })));
    return new PackageShelf(plan, folder);
  }

  /**
   * The package of a release; `undefined` where there is no such release.
   * @throws PackagesBusy, and what the making throws
   */
  async numbered(number: number): Promise<PackageFile | undefined> {
    const info = await this.#plan.find(number);
    if (!info) return undefined;
    const running = this.#beingMade.get(info.hash);
    if (running) return running;
    const kept = await this.#kept(info.hash);
    return kept ?? this.#beingMade.get(info.hash) ?? this.#begin(info);
  }

  /** Ends what is being made. */
  async close(): Promise<void> {
    this.#ending.abort();
    await this.#last;
  }

  async #kept(hash: string): Promise<PackageFile | undefined> {
    for (const name of await readdir(this.#folder)) {
      const [, release, sha256] = NAME.exec(name) ?? [];
      if (release === hash && sha256) return { file: path.join(this.#folder, name), sha256 };
    }
    return undefined;
  }

  #begin(info: ReleaseInfo): Promise<PackageFile | undefined> {
    if (this.#beingMade.size >= MOST_WAITING) throw new PackagesBusy("Too many data packages are being made.");
    const making = this.#last.then(() => this.#make(info)).finally(() => this.#beingMade.delete(info.hash));
    this.#beingMade.set(info.hash, making);
    this.#last = making.catch(() => undefined);
    return making;
  }

  async #make({ number, hash }: ReleaseInfo): Promise<PackageFile | undefined> {
    const release = await this.#plan.load(number);
    if (!release) return undefined;
    const aside = path.join(this.#folder, `${hash}.${process.pid}`);
    try {
      const sha256 = await this.#plan.make({ release, file: aside }, this.#ending.signal);
      const file = path.join(this.#folder, `${hash}.${sha256}.zip`);
      await rename(aside, file);
      await this.#dropOldest();
      return { file, sha256 };
    } finally {
      await rm(aside, { force: true });
    }
  }

  /** Whoever is being sent one of them keeps it open, and gets it whole. */
  async #dropOldest(): Promise<void> {
    const files = (await readdir(this.#folder)).filter((name) => NAME.test(name)).map((name) => path.join(this.#folder, name));
    const dated = await Promise.all(files.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })));
    const oldest = dated.toSorted((a, b) => b.at - a.at).slice(MOST_FILES);
    await Promise.all(oldest.map(({ file }) => rm(file, { force: true })));
  }
}
