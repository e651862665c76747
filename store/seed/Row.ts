/** One row to be written: its columns by the names that the table gives them. */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
