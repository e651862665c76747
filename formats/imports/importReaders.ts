import { readLongCsv } from "../longCsv/readLongCsv";
import { readMarcXml } from "../marcxml/readMarcXml";
import { readUndlCsv } from "../undl/readUndlCsv";
import type { ImportFormat } from "./ImportFormat";
import type { ImportReader } from "./ImportProblem";

/** The readers of the formats that are one file; `unvotes` is three. */
export const IMPORT_READERS: Readonly<Record<Exclude<ImportFormat, "unvotes">, ImportReader>> = {
  "undl-csv": readUndlCsv,
  marcxml: readMarcXml,
  "long-csv": readLongCsv,
};
