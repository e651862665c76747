import { canonicalJson } from "../../release/canonicalJson";
import type { FactDocuments, FactKind } from "../../release/Fact";
import { connectionsOf } from "../connections/connectionsOf";
import { postgresCodeOf } from "../connections/postgresCodeOf";
import type { ReadTransaction } from "../content/ReadTransaction";
import type { Database } from "../Database";
import type { Editor } from "../editing/Draft";
import { EditRefused } from "../editing/EditRefused";
import { retrying } from "../publishing/retrying";
import { checkedFact } from "./checkedFact";
import type { Fact } from "./Fact";
import { type KeptFact, versionOf } from "./FactTable";
import { FACT_TABLES } from "./factTables";
import { factOf, readKept } from "./readFact";

/** What is to be said of a fact from now on, and why. */
export interface Correction {
  readonly kind: FactKind;
  readonly subject: string;
  /** The version that the document was made from; `null`: it is new, which only a claim can be. */
  readonly version: string | null;
  readonly document: unknown;
  readonly reason: string;
  /** What it is taken from. */
  readonly source: string;
}

/**
 * Corrects a fact: its rows and the revision that tells of it are one transaction. Readers see it with the next release.
 * The same correction again, whose answer was lost, is the same correction.
 * @throws EditRefused `unknown`; `stale` with what it is now; `incomplete`; `nothing_changes`
 */
export async function saveFact(database: Database, asked: Correction, editor: Editor): Promise<Fact> {
  const document = checkedFact(asked.kind, asked.subject, asked.document);
  try {
    return await retrying(() =>
      connectionsOf(database).prisma.$transaction((tx) => save(tx, { ...asked, document }, editor), { timeout: 20_000 }),
    );
  } catch (error) {
    // An exclusion constraint: no state is in the same place twice at a time.
    if (postgresCodeOf(error) !== "23P01") throw error;
    throw new EditRefused({
      reason: "incomplete",
      detail: "Two spans of one state overlap: it would be a member twice at a time.",
    });
  }
}

type Checked<K extends FactKind> = Correction & { readonly kind: K; readonly document: FactDocuments[K] };

async function save<K extends FactKind>(tx: ReadTransaction, asked: Checked<K>, { email }: Editor): Promise<Fact> {
  const { kind, subject, document, reason, source } = asked;
  const kept = await readKept(tx, kind, subject);
  const isSame = kept !== undefined && canonicalJson(kept.document) === canonicalJson(document);
  if (versionNow(kept) !== asked.version) {
    if (isSame) return factOf(kind, subject, kept);
    throw conflict(kind, subject, kept);
  }
  if (isSame) throw new EditRefused({ reason: "nothing_changes", detail: "Nothing would change: the data says this already." });
  if (kept === undefined && kind !== "claim") throw conflict(kind, subject, kept);
  await FACT_TABLES[kind].write(tx, document, kept);
  const after = await readKept(tx, kind, subject);
  if (after === undefined) throw new Error(`What was written of ${kind} ${subject} cannot be read`);
  const before = kept === undefined ? null : JSON.stringify(kept.document);
  const said = JSON.stringify({ ...after.document, correctedFrom: source });
  await tx.$executeRaw`
    INSERT INTO revision (who, what, subject, before, after, why)
    VALUES (${email}, ${`${kind}.${kept === undefined ? "add" : "change"}`}, ${subject}, ${before}::jsonb, ${said}::jsonb, ${reason})`;
  return factOf(kind, subject, after);
}

function versionNow(kept: KeptFact<FactKind> | undefined): string | null {
  return kept === undefined ? null : versionOf(kept.rows);
}

function conflict<K extends FactKind>(kind: K, subject: string, kept: KeptFact<K> | undefined): EditRefused {
  if (kept === undefined) return new EditRefused({ reason: "unknown", detail: `There is nothing called "${subject}".` });
  const fact = factOf(kind, subject, kept);
  return new EditRefused({ reason: "stale", detail: "It was changed since you opened it.", fact });
}
