import { open, rename, rm, stat, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { setImmediate as turn } from "node:timers/promises";

/** A file that cannot be written. The message is a sentence for whoever named it. */
export class UnwritableFile extends Error {
  override readonly name = "UnwritableFile";
}

/**
 * Refuses a name under which no file can be written, before any work is done.
 * @throws UnwritableFile
 */
export async function refuseUnwritable(file: string): Promise<void> {
  const folder = await stat(path.dirname(path.resolve(file))).catch(() => undefined);
  if (!folder?.isDirectory()) throw new UnwritableFile(`${file} cannot be written: its folder does not exist.`);
  const before = await stat(file).catch(() => undefined);
  if (before !== undefined && !before.isFile()) throw new UnwritableFile(`${file} cannot be written: it is no ordinary file.`);
}

/**
 * Writes the pieces beside the file and gives them its name once all are on the disk: whoever reads the file sees the old one or the whole new one.
 * @returns bytes written
 * @throws UnwritableFile, and the signal's reason once it is aborted
 */
export async function writeWholeFile(
  file: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<number> {
  const beside = `${file}.${process.pid}.part`;
  const handle = await open(beside, "w").catch((error: unknown) => refuse(file, error));
  try {
    const written = await writeAll(handle, pieces, signal).finally(() => handle.close());
    await rename(beside, file).catch((error: unknown) => refuse(file, error));
    return written;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function writeAll(
  handle: FileHandle,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<number> {
  let written = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    await handle.writeFile(bytes);
    written += bytes.length;
    await turn();
    signal.throwIfAborted();
  }
  await handle.sync();
  return written;
}

function refuse(file: string, error: unknown): never {
  throw new UnwritableFile(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
}
