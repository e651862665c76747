import { inflateBytes } from "../bytes/inflateBytes";
import { Casters } from "../imports/Casters";
import type { ImportItem, ImportReader } from "../imports/ImportProblem";
import { decodeXmlBytes } from "./decodeXmlBytes";
import { MarcReader } from "./MarcReader";
import { rollCallOfRecord } from "./rollCallOfRecord";
import { XmlRefused } from "./XmlRefused";

/**
 * Voting records in MARCXML as the UN Digital Library (a state's code in 967 $c) and the library of the human rights office (in 967 $b) publish them:
 * a collection or one record, with or without a namespace, gzip or not. One record is held at a time. What is wrong with a file's XML ends it with one
 * `fatal`; what is wrong with one record refuses that record.
 */
export const readMarcXml: ImportReader = async function* (chunks): AsyncGenerator<ImportItem> {
  const reader = new MarcReader();
  const casters = new Casters();
  try {
    for await (const text of decodeXmlBytes(inflateBytes(chunks), () => reader.lastLine)) {
      reader.write(text);
      for (const record of reader.take()) yield rollCallOfRecord(record, casters);
    }
    reader.end();
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    for (const record of reader.take()) yield rollCallOfRecord(record, casters);
    yield { kind: "fatal", problem: { line: error.line, column: null, message: error.message, text: "" } };
  }
};
