import { randomUUID } from "node:crypto";
import type { Database } from "../Database";
import { inPublication } from "./inPublication";
import { type Publication, publishIn, type PublishOutcome } from "./publishIn";

/** What is left out: the program itself publishes, under a key of its own, and only what has changed. */
type AskedPublication = Partial<Publication> & Pick<Publication, "note">;

/**
 * Publishes the database's content as the next release: `inPublication` says how it stays serial.
 * @throws InconsistentContent where the content cannot be a release
 */
export async function publishRelease(database: Database, publication: AskedPublication): Promise<PublishOutcome> {
  const asked = { who: "program", evenIfUnchanged: false, idempotencyKey: randomUUID(), ...publication };
  return inPublication(database, (tx) => publishIn(tx, asked));
}
