import type { FactKind } from "../../release/Fact";
import { connectionsOf } from "../connections/connectionsOf";
import type { ReadTransaction } from "../content/ReadTransaction";
import type { Database } from "../Database";
import { EditRefused } from "../editing/EditRefused";
import { inOrder } from "./checkedFact";
import type { Fact } from "./Fact";
import { type KeptFact, versionOf } from "./FactTable";
import { FACT_TABLES } from "./factTables";

/** A fact as it is in the store now, published or not. @throws EditRefused `unknown` */
export async function readFact<K extends FactKind>(database: Database, kind: K, subject: string): Promise<Fact<K>> {
  const kept = await connectionsOf(database).prisma.$transaction((tx) => readKept(tx, kind, subject));
  if (kept === undefined) throw new EditRefused({ reason: "unknown", detail: `There is nothing called "${subject}".` });
  return factOf(kind, subject, kept);
}

/** In order; its rows are locked. */
export async function readKept<K extends FactKind>(
  tx: ReadTransaction,
  kind: K,
  subject: string,
): Promise<KeptFact<K> | undefined> {
  const kept = await FACT_TABLES[kind].read(tx, subject);
  return kept && { ...kept, document: inOrder(kept.document) };
}

export function factOf<K extends FactKind>(kind: K, subject: string, { document, rows }: KeptFact<K>): Fact<K> {
  return { kind, subject, version: versionOf(rows), document };
}
