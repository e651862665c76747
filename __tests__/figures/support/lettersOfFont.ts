import { readFileSync } from "node:fs";

const SEGMENTS = 4;

/** The code points up to U+FFFF that a TrueType file has a letter for, by its table `cmap`, format 4. */
export function lettersOfFont(file: string): ReadonlySet<number> {
  const bytes = readFileSync(file);
  const cmap = tableAt(bytes, "cmap");
  const subtables = Array.from({ length: bytes.readUInt16BE(cmap + 2) }, (_, i) => cmap + bytes.readUInt32BE(cmap + 8 + 8 * i));
  const at = subtables.find((start) => bytes.readUInt16BE(start) === SEGMENTS);
  if (at === undefined) throw new Error(`${file} has no table of letters in format 4.`);
  const doubled = bytes.readUInt16BE(at + 6);
  const letters = new Set<number>();
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = bytes.readUInt16BE(at + 14 + segment);
    const first = bytes.readUInt16BE(at + 16 + doubled + segment);
    for (let code = first; code <= last && code < 0xffff; code++) letters.add(code);
  }
  return letters;
}

function tableAt(bytes: Buffer, tag: string): number {
  for (let entry = 12; entry < 12 + 16 * bytes.readUInt16BE(4); entry += 16)
    if (bytes.toString("latin1", entry, entry + 4) === tag) return bytes.readUInt32BE(entry + 8);
  throw new Error(`The font has no table ${tag}.`);
}
