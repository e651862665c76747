import { readText } from "../bytes/readText";
import type { InflateOptions } from "../bytes/inflateBytes";
import type { CsvBatch } from "./CsvRow";
import { CsvScanner } from "./CsvScanner";

/** The longest record, and line, that is read: far above any that is published, and small enough to hold. */
const MAX_RECORD = 1 << 20;

/**
 * The records of a CSV file (RFC 4180, UTF-8, gzip or not), the header among them as the first, in batches as the file is read: one
 * hand-over a record would cost more than reading it. Memory is bounded by the longest record. A record that has not as many cells as
 * the header comes with its problem; a batch with `fatal` is the last.
 */
export async function* readCsvRows(chunks: AsyncIterable<Uint8Array>, options: InflateOptions = {}): AsyncGenerator<CsvBatch> {
  const scanner = new CsvScanner(MAX_RECORD);
  for await (const item of readText(chunks, { ...options, countsLines: false })) {
    if (item.kind === "fatal") return yield { rows: [], fatal: { ...item.problem, line: scanner.lineAtEnd } };
    const batch = scanner.scan(item.bytes, false);
    yield batch;
    if (batch.fatal) return;
  }
  yield scanner.scan(new Uint8Array(0), true);
}
