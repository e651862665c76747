import type { ReleaseContent } from "../../release/ReleaseContent";
import { readBodyMemberships } from "./readBodyMemberships";
import { readClaims } from "./readClaims";
import { readDefinitions } from "./readDefinitions";
import { readGroupings } from "./readGroupings";
import { readRollCalls } from "./readRollCalls";
import { readStates } from "./readStates";
import { readUsAgreement } from "./readUsAgreement";
import type { ReadTransaction } from "./ReadTransaction";

/**
 * Everything that a release publishes, as it stands in the database.
 * @param tx a transaction of one snapshot (REPEATABLE READ): under a weaker one, an editor's change between two of the queries would tear the content
 */
export async function readContent(tx: ReadTransaction): Promise<ReleaseContent> {
  // One after the other: a transaction has one connection.
  const states = await readStates(tx);
  const bodyMemberships = await readBodyMemberships(tx);
  const groupings = await readGroupings(tx);
  const definitions = await readDefinitions(tx);
  const claims = await readClaims(tx);
  const usAgreement = await readUsAgreement(tx);
  const rollCalls = await readRollCalls(tx);
  return { states, bodyMemberships, groupings, definitions, claims, usAgreement, rollCalls };
}
