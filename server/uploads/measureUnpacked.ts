import { FileRefused } from "./FileRefused";
import type { StoredPart } from "./receivePart";
import { unpackedBytes } from "./unpackedBytes";

/**
 * How many bytes a stored file has unpacked, by unpacking it once: a bomb is known before anything reads what is in it.
 * @throws FileRefused where there are more than `room`, and for archives, also for one within the packing
 */
export async function measureUnpacked(part: StoredPart, room: number): Promise<number> {
  let [size, isFirst] = [0, true];
  for await (const bytes of unpackedBytes(part, room)) {
    if (isFirst) refuseArchive(bytes);
    isFirst = false;
    size += bytes.length;
  }
  return size;
}

function refuseArchive(bytes: Uint8Array): void {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    throw new FileRefused(415, "The file is packed twice: unpack it once and send that.");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 8)
    throw new FileRefused(
      415,
      "This is a ZIP archive or a spreadsheet: send the CSV or XML file itself, packed with gzip or not.",
    );
}
