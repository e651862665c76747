import type { ImportItem } from "../../../formats/imports/ImportProblem";
import { readMarcXml } from "../../../formats/marcxml/readMarcXml";

/** A field as a line of text: `967 a=1 c=AFG d=Y e=AFGHANISTAN`, or `001 25344`. Parts stand between two or more spaces. */
export function field(line: string): string {
  const tag = line.slice(0, 3);
  if (tag < "010") return `<controlfield tag="${tag}">${escaped(line.slice(4))}</controlfield>`;
  const parts = line.slice(4).split(/ {2,}/);
  const subfields = parts.map((part) => `<subfield code="${part.charAt(0)}">${escaped(part.slice(2))}</subfield>`);
  return `<datafield tag="${tag}" ind1=" " ind2=" ">${subfields.join("")}</datafield>`;
}

/** A record, a field a line. */
export function record(...lines: readonly string[]): string {
  return `<record>\n${lines.map(field).join("\n")}\n</record>`;
}

export function collection(...records: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="http://www.loc.gov/MARC21/slim">\n${records.join("\n")}\n</collection>\n`;
}

/** What the reader gives for a file, its bytes in pieces of that size. */
export async function readItems(file: string | Uint8Array, piece = 1000): Promise<ImportItem[]> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const items: ImportItem[] = [];
  for await (const item of readMarcXml(piecesOf(bytes, piece))) items.push(item);
  return items;
}

async function* piecesOf(bytes: Uint8Array, piece: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
