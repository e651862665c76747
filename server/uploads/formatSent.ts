import { detectFormat } from "../../formats/imports/detectFormat";
import type { ImportFormat } from "../../formats/imports/ImportFormat";
import { UNVOTES_FILE_NAMES } from "../../formats/unvotes/UnvotesTables";
import { FileRefused } from "./FileRefused";
import type { StoredPart } from "./receivePart";
import { unpackedBytes } from "./unpackedBytes";

/** The format of a file, told from its content; a file named as one of the three of `unvotes` is the first of them. @throws FileRefused */
export async function formatSent(part: StoredPart): Promise<ImportFormat> {
  if (Object.values(UNVOTES_FILE_NAMES).some((name) => part.name === name || part.name === `${name}.gz`)) return "unvotes";
  const detected = await detectFormat(unpackedBytes(part));
  if (!detected.ok) throw new FileRefused(415, detected.message);
  return detected.format;
}
