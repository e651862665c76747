/** A column of a table of facts. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
  /** How its cells take room: `line` never breaks, `prose` is never squeezed into a word a line, `bar` takes the room that is left. */
  readonly shape?: "line" | "prose" | "bar" | undefined;
  /** What the label stands for, where it is short for something. */
  readonly title?: string | undefined;
  /** Where the column's head leads, and how the table is ordered by it now. */
  readonly sort?: { readonly href: string; readonly order: "ascending" | "descending" | undefined } | undefined;
}
