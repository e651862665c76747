/** One parameter that cannot be used, and why. */
export interface ParameterFault {
  readonly parameter: string;
  readonly message: string;
}

const TITLES = new Map([
  [400, "Bad Request"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [414, "URI Too Long"],
  [500, "Internal Server Error"],
  [501, "Not Implemented"],
  [503, "Service Unavailable"],
]);

/** An answer that is not what was asked for: thrown anywhere in the API, made into `application/problem+json` in one place. */
export class Problem extends Error {
  /** The status' own phrase: the types here are `about:blank` of RFC 9457, which asks for just that. */
  readonly title: string;

  /** @param detail a sentence for a person; @param errors for a 400: the parameters at fault; @param retryAfter for a 503: when to ask again, in seconds */
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly errors: readonly ParameterFault[] = [],
    readonly retryAfter?: number,
  ) {
    super(detail);
    this.name = "Problem";
    this.title = TITLES.get(status) ?? "Error";
  }
}

/** 404: the address names what the release does not have. */
export function notFound(what: string, name: string): Problem {
  return new Problem(404, `There is no ${what} "${shorten(name)}" in this release.`);
}

/** 503: it is being made. @param seconds when to ask again */
export function notYet(detail: string, seconds: number): Problem {
  return new Problem(503, detail, [], seconds);
}

/** 400 for parameters at fault. */
export function badParameters(errors: readonly ParameterFault[]): Problem {
  return new Problem(400, errors.map(({ parameter, message }) => `"${shorten(parameter)}": ${message}`).join("; ") + ".", errors);
}

/** 400 for one parameter. */
export function badParameter(parameter: string, message: string): Problem {
  return badParameters([{ parameter, message }]);
}

/** What a reader sent, short enough to be said back. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
