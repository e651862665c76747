/** What is wrong with a row: the column, where one is at fault, and one sentence. */
export interface RowProblem {
  readonly column: string | null;
  readonly message: string;
}

/** A cell as a sentence quotes it. */
export function quoted(cell: string): string {
  return `"${cell.length <= 60 ? cell : `${cell.slice(0, 60)}…`}"`;
}
