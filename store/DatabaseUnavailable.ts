/** The database cannot be reached, started or made ready. The message is one sentence for the person who runs the program; it never holds a password. */
export class DatabaseUnavailable extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "DatabaseUnavailable";
  }
}
