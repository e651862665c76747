import type { Release } from "../../release/Release";
import type { ReleaseTable, TableCell, TableColumn, TableReference } from "./ReleaseTable";

/** A column and how its cell is read from what a row is made of. */
export interface ColumnOf<Row> extends TableColumn {
  cell(row: Row): TableCell;
}

interface Plan<Row> {
  readonly name: string;
  readonly sentence: string;
  readonly key?: readonly string[];
  readonly references?: Readonly<Record<string, TableReference>>;
  readonly columns: readonly ColumnOf<Row>[];
  /** What the rows are made of. */
  rowsOf(release: Release): Iterable<Row>;
}

/** A table from its columns: what is written and what is said of it cannot part. */
export function describeTable<Row>({ name, sentence, key = [], references = {}, columns, rowsOf }: Plan<Row>): ReleaseTable {
  return {
    name,
    sentence,
    key,
    references,
    columns,
    *rows(release) {
      for (const row of rowsOf(release)) yield columns.map((column) => column.cell(row));
    },
  };
}

type Cell<Row> = ColumnOf<Row>["cell"];

/** A column of text that is always filled. */
export function text<Row>(name: string, sentence: string, cell: Cell<Row>): ColumnOf<Row> {
  return { name, type: "text", words: null, optional: false, sentence, cell };
}

/** A column of one of a closed set of words. */
export function word<Row>(name: string, words: readonly string[], sentence: string, cell: Cell<Row>): ColumnOf<Row> {
  return { name, type: "text", words, optional: false, sentence, cell };
}

/** A column of dates. */
export function date<Row>(name: string, sentence: string, cell: Cell<Row>): ColumnOf<Row> {
  return { name, type: "date", words: null, optional: false, sentence, cell };
}

/** A column of whole numbers. */
export function count<Row>(name: string, sentence: string, cell: Cell<Row>): ColumnOf<Row> {
  return { name, type: "integer", words: null, optional: false, sentence, cell };
}

/** The same column, empty where something is not known. */
export function ifKnown<Row>(column: ColumnOf<Row>): ColumnOf<Row> {
  return { ...column, optional: true };
}
