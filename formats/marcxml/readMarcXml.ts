import { readText } from "../bytes/readText";
import { Casters } from "../imports/Casters";
import type { ImportItem, ImportReader } from "../imports/ImportProblem";
import { MarcSaxReader } from "./MarcSaxReader";
import { rollCallOfRecord } from "./rollCallOfRecord";
import { XmlRefused } from "./XmlRefused";

/** Characters parsed at a time, so that one long piece takes no more memory than many short ones. */
const PIECE = 2 ** 16;

/**
 * Voting records in MARCXML as the UN Digital Library (a state's code in 967 $c) and the library of the human rights office (in 967 $b) publish them:
 * a collection or one record, with or without a namespace, gzip or not. One record is held at a time. What is wrong with a file's XML ends it with one
 * `fatal`; what is wrong with one record refuses that record.
 */
export const readMarcXml: ImportReader = async function* (chunks): AsyncGenerator<ImportItem> {
  const reader = new MarcSaxReader();
  const casters = new Casters();
  try {
    for await (const item of readText(chunks)) {
      if (item.kind === "fatal") return yield item;
      for (let from = 0; from < item.text.length; from += PIECE)
        for (const record of reader.read(item.text.slice(from, from + PIECE))) yield rollCallOfRecord(record, casters);
    }
    reader.end();
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    yield { kind: "fatal", problem: { line: error.line, column: null, message: error.message, text: "" } };
  }
};
