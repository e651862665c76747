const END = 0x06054b50;
const CENTRAL = 0x02014b50;
/** 1 January 1980, midnight: the earliest that a ZIP can say. */
const EARLIEST = 0x0021_0000;

/**
 * A ZIP archive in which every entry has the same time, so that the same content gives the same bytes: the clock's is written over in place.
 * @throws Error where it is no archive as our writers make them: one disk, no ZIP64, no comment
 */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error("This is not an archive as our writers make them.");
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error("This archive's list of entries is damaged.");
    view.setUint32(at + 12, EARLIEST, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, EARLIEST, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
