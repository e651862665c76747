/** A code and a name as a file pairs them: one object for all rows that have them. */
export interface Caster {
  readonly code: string | null;
  readonly name: string | null;
  readonly index: number;
}

/** The casters of a file, each once, numbered in the order in which they are first seen. */
export class Casters {
  readonly #byName = new Map<string, Map<string, Caster>>();
  readonly #all: Caster[] = [];

  /** The caster of this code and name; `""` stands for none. */
  find(code: string, name: string): Caster {
    return this.#byName.get(name)?.get(code) ?? this.#add(code, name);
  }

  /** @throws {RangeError} for a number that no caster has */
  at(index: number): Caster {
    const caster = this.#all[index];
    if (!caster) throw new RangeError(`There is no caster ${index}.`);
    return caster;
  }

  get count(): number {
    return this.#all.length;
  }

  #add(code: string, name: string): Caster {
    const caster = { code: code === "" ? null : code, name: name === "" ? null : name, index: this.#all.length };
    const byCode = this.#byName.get(name) ?? new Map<string, Caster>();
    this.#byName.set(name, byCode.set(code, caster));
    this.#all.push(caster);
    return caster;
  }
}
