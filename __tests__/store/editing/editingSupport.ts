import { type RollCallEntry, rollCallEntry } from "../../../formats/entry/RollCallEntry";
import type { Database } from "../../../store/Database";
import type { Draft, Editor } from "../../../store/editing/Draft";
import { createDraft } from "../../../store/editing/createDraft";
import { EditRefused, type Refusal } from "../../../store/editing/EditRefused";
import { markDraft } from "../../../store/editing/markDraft";
import { publishDraft, type PublishedDraft } from "../../../store/editing/publishDraft";
import { publishRelease } from "../../../store/publishing/publishRelease";
import { loadSeed } from "../../../store/seed/loadSeed";
import { smallContent } from "../../support/smallContent";
import { openTestDatabase } from "../../support/testDatabase";

export const ANN: Editor = { email: "ann@example.org", name: "Ann" };
export const BOB: Editor = { email: "bob@example.org", name: "Bob" };

/** A vote that the small content does not have. */
export const NEW_VOTE: RollCallEntry = rollCallEntry.parse({
  symbol: "A/HRC/RES/52/28",
  draft: "A/HRC/52/L.16",
  title: "Situation of human rights in the Democratic People’s Republic of Korea",
  body: "HRC",
  session: "52",
  date: "2023-04-04",
  kind: "adoption",
  mode: "recorded_vote",
  outcome: "adopted",
  subject: "PRK",
  official: { inFavour: 2, against: 1, abstaining: 0, nonVoting: null },
  sources: [{ symbol: "A/HRC/52/2", url: "", consulted: "2024-05-01" }],
  choices: { BRA: "in_favour", USA: "in_favour", CHN: "against" },
});

/** The small content, published as release 1. */
export async function openEditingDatabase(): Promise<Database> {
  const database = await openTestDatabase();
  await loadSeed(database, smallContent, "small");
  await publishRelease(database, { note: "First" });
  return database;
}

/** Why the work was refused; `undefined`: it was done. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof EditRefused) return error.refusal;
    throw error;
  }
}

/** A draft by Ann, marked as ready by her. */
export async function readyDraft(database: Database, document: RollCallEntry, target?: string): Promise<Draft> {
  const draft = await createDraft(database, { target, document }, ANN);
  return markDraft(database, { id: draft.id, version: draft.version, mark: "ready" }, ANN);
}

/** Published by Bob. */
export async function publishedDraft(
  database: Database,
  { id, version }: Draft,
  idempotencyKey = "key",
): Promise<PublishedDraft> {
  return publishDraft(database, { id, version, note: "A vote", idempotencyKey, alone: false }, BOB);
}
