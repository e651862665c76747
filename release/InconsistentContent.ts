/** Content that cannot be a release: two things under one name, or a choice of a state that the content does not have. */
export class InconsistentContent extends Error {
  constructor(what: string) {
    super(`This content cannot be published: ${what}.`);
    this.name = "InconsistentContent";
  }
}
