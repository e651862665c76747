import { Zip, ZipDeflate } from "fflate";

/** A file in an archive. */
export interface ZipEntry {
  /** With slashes, relative. */
  readonly name: string;
  readonly pieces: Iterable<Uint8Array>;
}

/** fflate writes local time, so this is midnight everywhere: 1 January 1980, the earliest that a ZIP can say. */
const EARLIEST = new Date(1980, 0, 1);
const LEVEL = 6;

/**
 * Files as a ZIP archive, in pieces, as they come: nothing but the piece at hand is in memory, and an entry may depend on those before it.
 * The same files give the same bytes on every machine. (Node's own zlib is three times as fast, but what it finds to repeat depends on the processor.)
 */
export function* zipPieces(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { name, pieces } of entries) {
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = EARLIEST;
    zip.add(file);
    for (const piece of pieces) {
      file.push(piece);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
