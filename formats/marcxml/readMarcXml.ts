import type { ImportItem, ImportReader } from "../imports/ImportProblem";
import { decodeXmlBytes } from "./decodeXmlBytes";
import { MarcSaxReader } from "./MarcSaxReader";
import { rollCallOfRecord } from "./rollCallOfRecord";
import { XmlRefused } from "./XmlRefused";

/**
 * Voting records in MARCXML as the UN Digital Library (a state's code in 967 $c) and the library of the human rights office (in 967 $b) publish them:
 * a collection or one record, with or without a namespace. One record is held at a time. What is wrong with a file's XML ends it with one `fatal`.
 */
export const readMarcXml: ImportReader = async function* (chunks): AsyncGenerator<ImportItem> {
  const reader = new MarcSaxReader();
  try {
    for await (const piece of decodeXmlBytes(chunks)) {
      for (const record of reader.read(piece)) yield rollCallOfRecord(record);
    }
    for (const record of reader.end()) yield rollCallOfRecord(record);
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    yield { kind: "fatal", problem: { line: error.line || reader.line, column: null, message: error.message, text: "" } };
  }
};
