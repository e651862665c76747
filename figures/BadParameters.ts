/** One fault in an address: the parameter, and what is wrong with it. */
export interface ParameterError {
  readonly parameter: string;
  readonly message: string;
}

/** An address whose parameters cannot be read: a 400 that names each. Never empty. */
export class BadParameters extends Error {
  constructor(readonly errors: readonly ParameterError[]) {
    super(errors.map(({ parameter, message }) => `${parameter}: ${message}`).join(" "));
    this.name = "BadParameters";
  }
}
