/** What is wrong with the seed, and where. */
export interface SeedFault {
  /** File name within the folder: `states.csv`. */
  readonly file: string;
  /** Line in the file; the header is line 1. */
  readonly line: number;
  /** `null` where the whole line or file is at fault. */
  readonly column: string | null;
  readonly message: string;
}

/** The fault as one line: `seed/states.csv, line 3, column admitted: …`. */
export function describeFault({ file, line, column, message }: SeedFault): string {
  return `seed/${file}, line ${line}${column === null ? "" : `, column ${column}`}: ${message}`;
}
