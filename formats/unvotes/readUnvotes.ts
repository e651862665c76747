import { readCsvTable, type ColumnNames, type CsvTableBatch } from "../csv/readCsvTable";
import type { ImportItem } from "../imports/ImportProblem";
import { UnvotesReading, inFile } from "./UnvotesReading";
import { ISSUE_COLUMNS, ROLL_CALL_COLUMNS, VOTE_COLUMNS, type UnvotesFiles } from "./UnvotesTables";

/**
 * Erik Voeten's General Assembly votes in the layout of the `unvotes` trio. Roll calls come in the order of roll_calls.csv once all three
 * files are read, because the rows of one stand apart in unvotes.csv; until then a vote takes two small integers.
 *
 * Only who voted yes, no or abstained has a row (`listsOnlyChoices`), there is no official tally, and the outcome is not said. A roll call
 * with a refused row is left out whole. Each problem's sentence begins with the file it is in.
 */
export async function* readUnvotes({ votes, rollCalls, issues }: UnvotesFiles): AsyncGenerator<ImportItem> {
  const reading = new UnvotesReading();
  const whole =
    (yield* readFile("issues", issues, ISSUE_COLUMNS, (batch) => reading.readIssues(batch))) &&
    (yield* readFile("rollCalls", rollCalls, ROLL_CALL_COLUMNS, (batch) => reading.readRollCalls(batch))) &&
    (yield* readFile("votes", votes, VOTE_COLUMNS, (batch) => reading.readVotes(batch)));
  if (whole) yield* reading.rollCalls();
}

/** Yields what is refused, and returns whether the file could be read to its end. */
async function* readFile<Column extends string>(
  file: keyof UnvotesFiles,
  chunks: AsyncIterable<Uint8Array>,
  columns: Readonly<Record<Column, ColumnNames>>,
  read: (batch: CsvTableBatch<Column>) => ImportItem[],
): AsyncGenerator<ImportItem, boolean> {
  for await (const batch of readCsvTable(chunks, columns)) {
    yield* read(batch);
    if (!batch.fatal) continue;
    yield { kind: "fatal", problem: inFile(file, batch.fatal) };
    return false;
  }
  return true;
}
