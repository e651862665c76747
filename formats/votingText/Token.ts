/** A word, a number or a single mark of the text. */
export interface Token {
  /** The word folded (`foldWord`), the digits, or the mark. */
  readonly key: string;
  readonly kind: "word" | "number" | "mark";
  readonly start: number;
  readonly end: number;
  /** How many line ends stand before it, at most 2: 0 within a line, 1 on the next, 2 after an empty line or at the beginning. */
  readonly breaks: number;
  readonly capital: boolean;
  /** Whether a tab or several blanks stand before it, as between the columns of a table. */
  readonly wide: boolean;
}
