import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { UNVOTES_FILE_NAMES, type UnvotesFiles } from "../../formats/unvotes/UnvotesTables";

/** A file or folder that cannot be read. The message is a sentence for whoever gave it. */
export class UnreadableFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnreadableFile";
  }
}

/** What an import reads: one file, or the folder of the `unvotes` trio. Counts and hashes the bytes as they go by. */
export class ImportSource {
  readonly name: string;
  readonly isFolder: boolean;
  /** Bytes in all, packed as they are. */
  readonly size: number;
  readonly #paths: readonly string[];
  readonly #hash: Hash = createHash("sha256");
  #passed = 0;

  private constructor(name: string, paths: readonly string[], isFolder: boolean, size: number) {
    this.name = name;
    this.isFolder = isFolder;
    this.size = size;
    this.#paths = paths;
  }

  /** @throws UnreadableFile */
  static async open(name: string): Promise<ImportSource> {
    const about = await stat(name).catch((error: unknown) => refuse(name, error));
    if (!about.isDirectory()) {
      await access(name, 4).catch((error: unknown) => refuse(name, error));
      return new ImportSource(name, [name], false, about.size);
    }
    const inside = await readdir(name).catch((error: unknown) => refuse(name, error));
    const paths = Object.values(UNVOTES_FILE_NAMES).map((file) => pathIn(name, inside, file));
    const sizes = await Promise.all(paths.map(async (each) => (await stat(each)).size));
    return new ImportSource(
      name,
      paths,
      true,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  }

  /** The share that was read, from 0 to 1. */
  get share(): number {
    return this.size === 0 ? 1 : Math.min(1, this.#passed / this.size);
  }

  /** The file's bytes for a look at them: neither counted nor hashed. @throws UnreadableFile while they are read */
  async *firstBytes(): AsyncGenerator<Uint8Array> {
    yield* chunksOf(this.#paths[0] ?? this.name);
  }

  /** The file's bytes. @throws UnreadableFile while they are read */
  bytes(): AsyncIterable<Uint8Array> {
    return this.#read(this.#paths[0] ?? this.name);
  }

  /** The three files of the folder, to be read one after the other. */
  unvotesFiles(): UnvotesFiles {
    const keys = Object.keys(UNVOTES_FILE_NAMES);
    const file = (key: keyof UnvotesFiles): AsyncIterable<Uint8Array> => this.#read(this.#paths[keys.indexOf(key)] ?? "");
    return { votes: file("votes"), rollCalls: file("rollCalls"), issues: file("issues") };
  }

  /** Of all bytes that were read, in the order in which they were: the same file, the same digest. */
  sha256(): string {
    return this.#hash.copy().digest("hex");
  }

  async *#read(file: string): AsyncGenerator<Uint8Array> {
    for await (const bytes of chunksOf(file)) {
      this.#passed += bytes.length;
      this.#hash.update(bytes);
      yield bytes;
    }
  }
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 16 })) yield chunk as Buffer;
  } catch (error) {
    refuse(file, error);
  }
}

function pathIn(folder: string, inside: readonly string[], file: string): string {
  const found = [file, `${file}.gz`].find((each) => inside.includes(each));
  if (found === undefined)
    throw new UnreadableFile(`The folder ${folder} has no ${file} (or ${file}.gz), so it is no unvotes data set.`);
  return path.join(folder, found);
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EACCES", "it may not be read"],
  ["EPERM", "it may not be read"],
  ["EIO", "the disk does not give it"],
]);

function refuse(name: string, error: unknown): never {
  if (error instanceof UnreadableFile || !(error instanceof Error)) throw error;
  const code = "code" in error ? error.code : undefined;
  throw new UnreadableFile(`${name} cannot be read: ${REASONS.get(code) ?? error.message}.`);
}
