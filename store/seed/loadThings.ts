import { type ClientBase, escapeIdentifier } from "pg";
import { allotKeys } from "./allotKeys";
import { fingerprint } from "./fingerprint";
import { readLedger } from "./Ledger";
import type { LoadCount } from "./LoadCount";
import type { Row } from "./Row";
import { insertRows, updateRows } from "./writeRows";

/** A kind of thing that has a name, a row, and rows that belong to it. */
export interface ThingKind<T> {
  readonly table: string;
  readonly nameColumn: string;
  nameOf(thing: T): string;
  /** Everything the seed says of it: what decides whether it changed. */
  contentOf(thing: T): unknown;
  rowOf(thing: T): Row;
  readonly parts: readonly PartKind<T>[];
}

/** Rows that belong to a thing and are written anew when it changes. */
export interface PartKind<T> {
  readonly table: string;
  /** The column that refers to the thing. */
  readonly owner: string;
  rowsOf(thing: T): readonly Row[];
}

export interface LoadedThings {
  /** Key by name, of all that the table holds now. */
  readonly ids: ReadonlyMap<string, number>;
  readonly count: LoadCount;
}

/** Adds the things that are new and brings those up to date of which the seed says something else than before and that nobody else has changed. */
export async function loadThings<T>(client: ClientBase, kind: ThingKind<T>, things: readonly T[]): Promise<LoadedThings> {
  const ledger = await readLedger(client, kind.table, kind.nameColumn);
  const marked = things.map((thing) => ({
    thing,
    entry: ledger.get(kind.nameOf(thing)),
    mark: fingerprint(kind.contentOf(thing)),
  }));
  const added = marked.filter(({ entry }) => entry === undefined);
  const keys = await allotKeys(client, kind.table, added.length);
  const changed = marked.filter(({ entry, mark }) => entry?.isSeed === true && entry.fingerprint !== mark);

  const toAdd = added.map(({ thing, mark }, i) => ({ thing, row: fullRow(kind, thing, keys[i] ?? 0, mark) }));
  const toChange = changed.map(({ thing, mark, entry }) => ({ thing, row: fullRow(kind, thing, entry?.id ?? 0, mark) }));
  await insertRows(
    client,
    kind.table,
    toAdd.map(({ row }) => row),
  );
  await updateRows(
    client,
    kind.table,
    toChange.map(({ row }) => row),
  );
  await writeParts(
    client,
    kind,
    [...toAdd, ...toChange],
    toChange.map(({ row }) => row.id),
  );

  const ids = new Map([...ledger].map(([name, entry]) => [name, entry.id]));
  toAdd.forEach(({ thing, row }) => ids.set(kind.nameOf(thing), row.id));
  return { ids, count: { added: added.length, changed: changed.length } };
}

function fullRow<T>(kind: ThingKind<T>, thing: T, id: number, mark: string): Row & { readonly id: number } {
  return { ...kind.rowOf(thing), id, origin: "seed", seed_fingerprint: mark };
}

interface Written<T> {
  readonly thing: T;
  readonly row: { readonly id: number };
}

async function writeParts<T>(
  client: ClientBase,
  kind: ThingKind<T>,
  written: readonly Written<T>[],
  anew: readonly number[],
): Promise<void> {
  for (const part of kind.parts) {
    if (anew.length > 0) {
      await client.query(`DELETE FROM ${escapeIdentifier(part.table)} WHERE ${escapeIdentifier(part.owner)} = ANY($1::int[])`, [
        anew,
      ]);
    }
    const rows = written.flatMap(({ thing, row }) => part.rowsOf(thing).map((each) => ({ ...each, [part.owner]: row.id })));
    await insertRows(client, part.table, rows);
  }
}
