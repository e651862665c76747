import type { ImportProblem } from "../imports/ImportProblem";

/**
 * One record: the line it begins on and its cells.
 * `problem` is why the record is not to be used; its cells are then those that could be read.
 */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem: ImportProblem | null;
}

/** The records of one piece of the file, and the problem after which nothing could be read. */
export interface CsvBatch {
  readonly rows: readonly CsvRow[];
  readonly fatal: ImportProblem | null;
}
