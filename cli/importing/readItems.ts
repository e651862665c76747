import { detectFormat } from "../../formats/imports/detectFormat";
import type { ImportFormat } from "../../formats/imports/ImportFormat";
import type { ImportItem } from "../../formats/imports/ImportProblem";
import { IMPORT_READERS } from "../../formats/imports/importReaders";
import { readUnvotes } from "../../formats/unvotes/readUnvotes";
import { type ImportSource, UnreadableFile } from "./ImportSource";

export interface ReadItems {
  readonly format: ImportFormat;
  /** Begins to read. */
  readonly items: () => AsyncIterable<ImportItem>;
}

/**
 * A source's roll calls, by the format asked for, else by what its first bytes show.
 * @throws UnreadableFile where that is no format it knows
 */
export async function readItems(source: ImportSource, asked: ImportFormat | undefined): Promise<ReadItems> {
  const format = asked ?? (await formatOf(source));
  if (format === "unvotes") {
    if (!source.isFolder) throw new UnreadableFile(`For unvotes name the folder with the three files, not ${source.name}.`);
    return { format, items: () => readUnvotes(source.unvotesFiles()) };
  }
  if (source.isFolder) throw new UnreadableFile(`${source.name} is a folder, which only unvotes is read from.`);
  return { format, items: () => IMPORT_READERS[format](source.bytes()) };
}

async function formatOf(source: ImportSource): Promise<ImportFormat> {
  if (source.isFolder) return "unvotes";
  const detected = await detectFormat(source.firstBytes());
  if (!detected.ok) throw new UnreadableFile(`${source.name} cannot be read. ${detected.message}`);
  return detected.format;
}
