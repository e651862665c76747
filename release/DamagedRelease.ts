/** The stored bytes of a release that are not what was published: nothing of them is served. */
export class DamagedRelease extends Error {
  /** @param release the release's number; @param damage what is wrong with its bytes, as a clause */
  constructor(
    readonly release: number,
    readonly damage: string,
  ) {
    super(`Release ${release} is damaged: ${damage}.`);
    this.name = "DamagedRelease";
  }
}
