import type { ClientBase } from "pg";
import { canonicalContent } from "../../release/canonicalContent";
import type { ReleaseContent, RollCallWithChoices } from "../../release/ReleaseContent";
import { connectionsOf } from "../connections/connectionsOf";
import { inTransaction } from "../connections/inTransaction";
import type { Database } from "../Database";
import { appendRevision } from "../revisions/appendRevision";
import { agreementKind } from "./agreementKind";
import { bodyKeys } from "./bodyKeys";
import { bodyMembershipKind } from "./bodyMembershipKind";
import { claimKind } from "./claimKind";
import { definitionKind } from "./definitionKind";
import { groupingKind } from "./groupingKind";
import { keyIn } from "./keyIn";
import { type LoadCount, sumOfCounts } from "./LoadCount";
import { loadLists } from "./loadLists";
import { loadReferences } from "./loadReferences";
import { loadThings } from "./loadThings";
import { rollCallKind } from "./rollCallKind";
import { stateKind } from "./stateKind";

/**
 * Loads a content as the project's own facts, all or nothing, as the owner. The same content again changes nothing. A newer one adds what is new and
 * brings up to date what the seed says otherwise than before, but for what an import or an editor has changed since; it takes nothing away.
 * @param contentKey names the content: loaded under the same key before, it is not even looked at
 * @throws InconsistentContent, UnknownReference
 */
export async function loadSeed(database: Database, content: ReleaseContent, contentKey: string): Promise<LoadCount> {
  return inTransaction(connectionsOf(database).owner, async (client) => {
    // The lock that numbers releases: no publication sees half a seed, and of two servers that start at once, one loads.
    await client.query("SELECT FROM publication WHERE id = 1 FOR UPDATE");
    const { rowCount } = await client.query("SELECT FROM seed_load WHERE content_key = $1", [contentKey]);
    if (rowCount) return { added: 0, changed: 0 };
    const count = await loadContent(client, content);
    await client.query("INSERT INTO seed_load (content_key) VALUES ($1)", [contentKey]);
    await appendRevision(client, {
      who: "seed",
      what: "seed.load",
      subject: contentKey,
      after: { ...count },
      why: "The facts that the project ships with",
    });
    return count;
  });
}

async function loadContent(client: ClientBase, content: ReleaseContent): Promise<LoadCount> {
  const canonical = canonicalContent(content);
  const states = await loadThings(client, stateKind, canonical.states);
  const state = keyIn("state", states.ids);
  const groupings = await loadThings(client, groupingKind(state), canonical.groupings);
  const definitions = await loadThings(
    client,
    definitionKind({ grouping: keyIn("grouping", groupings.ids), state }),
    canonical.definitions,
  );
  const inGivenOrder = inOrderOf(content.rollCalls, canonical.rollCalls);
  const rollCalls = await loadThings(client, rollCallKind(await loadReferences(client, inGivenOrder, state)), inGivenOrder);
  const keys = { state, definition: keyIn("definition", definitions.ids), rollCall: keyIn("roll call", rollCalls.ids) };
  const claims = await loadThings(client, claimKind(keys), canonical.claims);
  const body = keyIn("body", await bodyKeys(client));
  const terms = await loadLists(client, bodyMembershipKind({ body, state }), canonical.bodyMemberships);
  const agreement = await loadLists(client, agreementKind(state), canonical.usAgreement);
  return sumOfCounts([states.count, groupings.count, definitions.count, rollCalls.count, claims.count, terms, agreement]);
}

/** The canonical roll calls in the order in which they were given, which is that of the record and becomes their sequence. */
function inOrderOf(given: readonly RollCallWithChoices[], canonical: readonly RollCallWithChoices[]): RollCallWithChoices[] {
  const place = new Map(given.map(({ rollCall }, i) => [rollCall.id, i]));
  return [...canonical].sort((a, b) => (place.get(a.rollCall.id) ?? 0) - (place.get(b.rollCall.id) ?? 0));
}
