/** Something asked for by name that the release does not have: the answer is 404, or 400 where a parameter named it. */
export class UnknownInRelease extends Error {
  /** @param what "roll call", "state", "definition" …; @param id as asked for */
  constructor(
    readonly what: string,
    readonly id: string,
  ) {
    super(`There is no ${what} "${id}" in this release.`);
    this.name = "UnknownInRelease";
  }
}
