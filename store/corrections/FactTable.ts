import type { FactDocuments, FactKind } from "../../release/Fact";
import type { ReadTransaction } from "../content/ReadTransaction";

/** Where a kind of fact lies: how it is read, and how it is written over. */
export interface FactTable<K extends FactKind> {
  /** What has this name, with its rows locked until the transaction ends; `undefined`: nothing. */
  read(tx: ReadTransaction, subject: string): Promise<KeptFact<K> | undefined>;
  /**
   * From then on it is an editor's, and no seed overwrites it.
   * @throws EditRefused `stale` where a row has another version than the one read, `incomplete` where it names what is not there
   */
  write(tx: ReadTransaction, document: FactDocuments[K], kept: KeptFact<K> | undefined): Promise<void>;
}

export interface KeptFact<K extends FactKind> {
  readonly document: FactDocuments[K];
  /** The keys of its rows, with the version of each. */
  readonly rows: readonly KeptRow[];
}

export interface KeptRow {
  readonly id: number;
  readonly version: number;
}

/** Says of which versions a fact is: `12.1 15.2`. Empty for what has no rows. */
export function versionOf(rows: readonly KeptRow[]): string {
  return rows.map(({ id, version }) => `${id}.${version}`).join(" ");
}
