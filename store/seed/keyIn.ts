/** Something in a seed refers to something that neither the seed nor the database has. */
class UnknownReference extends Error {
  constructor(what: string, name: string) {
    super(`The content refers to the ${what} "${name}", which it does not have.`);
    this.name = "UnknownReference";
  }
}

/** A function from a name to its key. @throws UnknownReference */
export function keyIn(what: string, ids: ReadonlyMap<string, number>): (name: string) => number {
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new UnknownReference(what, name);
    return id;
  };
}
