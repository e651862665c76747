import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { commandFor, MOST_SENT } from "../../app/_files/limits";
import { FileRefused } from "./FileRefused";

/** A file on this process's disk. */
export interface StoredPart {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** Of the bytes as they were sent. */
  readonly sha256: string;
}

/**
 * Writes a body to disk as it comes, a piece at a time.
 * @param room bytes that may come yet
 * @throws FileRefused as soon as there are more, whatever the headers said; what was written is the caller's to remove
 */
export async function receivePart(
  body: AsyncIterable<Uint8Array>,
  { name, path, room }: { readonly name: string; readonly path: string; readonly room: number },
): Promise<StoredPart> {
  const hash = createHash("sha256");
  const file = await open(path, "wx");
  let bytes = 0;
  try {
    for await (const piece of body) {
      bytes += piece.byteLength;
      if (bytes > room) throw tooLarge(name);
      hash.update(piece);
      await file.write(piece);
    }
  } finally {
    await file.close();
  }
  if (bytes === 0) throw new FileRefused(422, "The file is empty.");
  return { name, path, bytes, sha256: hash.digest("hex") };
}

export function tooLarge(name: string): FileRefused {
  return new FileRefused(
    413,
    `At most ${MOST_SENT / 2 ** 20} MiB can be sent here; the command \`${commandFor(name)}\` reads files of any size.`,
  );
}
