import { decodeText } from "../bytes/decodeText";
import { inflateBytes } from "../bytes/inflateBytes";
import { CsvScanner } from "../csv/CsvScanner";
import { UNVOTES_FILE_NAMES } from "../unvotes/UnvotesTables";
import type { ImportFormat } from "./ImportFormat";

/** The format, or why it cannot be told, in one sentence. */
export type DetectedFormat =
  { readonly ok: true; readonly format: ImportFormat } | { readonly ok: false; readonly message: string };

const UNKNOWN = "The format cannot be told: it begins neither as XML nor with the header of a known CSV.";

/** A header is looked for in so many bytes. */
const HEAD = 1 << 16;

/**
 * Told from a file's first bytes, gzip or not: XML is MARCXML; a CSV is known by columns that only its format has. One of the three files
 * of `unvotes` is named as what it is, because the format is a folder.
 */
export async function detectFormat(chunks: AsyncIterable<Uint8Array>): Promise<DetectedFormat> {
  const scanner = new CsvScanner(HEAD);
  let text = "";
  for await (const item of decodeText(inflateBytes(chunks))) {
    if (item.kind === "fatal")
      return text === "" ? { ok: false, message: item.problem.message } : formatOf(text, [], item.problem.message);
    text += item.text;
    const [header] = scanner.scan(item.bytes, false).rows;
    if (header || text.length >= HEAD) return formatOf(text, header?.cells ?? [], UNKNOWN);
  }
  const [header] = scanner.scan(new Uint8Array(0), true).rows;
  return formatOf(text, header?.cells ?? [], text === "" ? "The file is empty." : UNKNOWN);
}

/** Told from the names in a folder: the three files of `unvotes`, each with or without `.gz`. */
export function detectFolderFormat(names: readonly string[]): DetectedFormat {
  const missing = Object.values(UNVOTES_FILE_NAMES).filter((name) => !names.includes(name) && !names.includes(`${name}.gz`));
  if (missing.length === 0) return { ok: true, format: "unvotes" };
  return { ok: false, message: `The folder is not one of unvotes: it lacks ${missing.join(", ")}.` };
}

function formatOf(text: string, header: readonly string[], otherwise: string): DetectedFormat {
  if (/^\s*</.test(text)) return { ok: true, format: "marcxml" };
  const columns = new Set(header.map((cell) => cell.trim().toLowerCase()));
  if (columns.has("undl_id")) return { ok: true, format: "undl-csv" };
  if (columns.has("roll_call_id")) return { ok: true, format: "long-csv" };
  if (!columns.has("rcid")) return { ok: false, message: otherwise };
  return {
    ok: false,
    message: `This is one of the three files of unvotes: give the folder with ${Object.values(UNVOTES_FILE_NAMES).join(", ")}.`,
  };
}
