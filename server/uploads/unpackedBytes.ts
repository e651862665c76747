import { createReadStream } from "node:fs";
import { commandFor, MOST_UNPACKED } from "../../app/_files/limits";
import { inflateBytes } from "../../formats/bytes/inflateBytes";
import { FileRefused } from "./FileRefused";
import type { StoredPart } from "./receivePart";

/**
 * A stored file's bytes, unpacked.
 * @param room the most that may come out
 * @param onRead told how many bytes of the file as it was sent were read
 * @throws FileRefused where there are more, or where the packing is damaged
 */
export async function* unpackedBytes(
  part: StoredPart,
  room: number = MOST_UNPACKED,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  let left = room;
  for await (const item of inflateBytes(piecesOf(part.path, onRead))) {
    if (item.kind === "fatal") throw new FileRefused(422, item.problem.message);
    left -= item.bytes.length;
    if (left < 0) throw tooLargeUnpacked(part.name);
    yield item.bytes;
  }
}

async function* piecesOf(path: string, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 16 })) {
    onRead((piece as Buffer).length);
    yield piece as Buffer;
  }
}

function tooLargeUnpacked(name: string): FileRefused {
  return new FileRefused(
    413,
    `Unpacked, the file has more than ${MOST_UNPACKED / 2 ** 20} MiB; the command \`${commandFor(name)}\` reads files of any size.`,
  );
}
