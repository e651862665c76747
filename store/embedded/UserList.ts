import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, ownIdentity } from "./ProcessIdentity";

/** Who uses the server: an empty file each, named for the process and its use. Read and changed under the lock only. */
export class UserList {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** @returns the entry, to be given to `leave` */
  join(): string {
    const entry = `${ownIdentity()}-${Math.random().toString(36).slice(2)}`;
    writeFileSync(path.join(this.#folder, entry), "");
    return entry;
  }

  /** @returns whether nobody is left */
  leave(entry: string): boolean {
    rmSync(path.join(this.#folder, entry), { force: true });
    return this.#living().length === 0;
  }

  /** Those that are still there; entries of processes that were killed are dropped. */
  #living(): string[] {
    return readdirSync(this.#folder).filter((entry) => {
      const alive = isAlive(entry);
      if (!alive) rmSync(path.join(this.#folder, entry), { force: true });
      return alive;
    });
  }
}
