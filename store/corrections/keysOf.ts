import type { ReadTransaction } from "../content/ReadTransaction";
import { EditRefused } from "../editing/EditRefused";

type KeyOf = (name: string) => number;

// What a correction names has to be there; who names something else is told what.

export async function stateKeys(tx: ReadTransaction): Promise<KeyOf> {
  const rows = await tx.state.findMany({ select: { id: true, iso3: true } });
  return keysOf(
    rows.map(({ id, iso3 }) => [iso3, id]),
    "state with the code",
  );
}

export async function groupingKeys(tx: ReadTransaction): Promise<KeyOf> {
  const rows = await tx.grouping.findMany({ select: { id: true, slug: true } });
  return keysOf(
    rows.map(({ id, slug }) => [slug, id]),
    "group called",
  );
}

export async function definitionKeys(tx: ReadTransaction): Promise<KeyOf> {
  const rows = await tx.definition.findMany({ select: { id: true, slug: true } });
  return keysOf(
    rows.map(({ id, slug }) => [slug, id]),
    "definition called",
  );
}

export async function rollCallKeys(tx: ReadTransaction, ids: readonly string[]): Promise<KeyOf> {
  const rows = await tx.rollCall.findMany({ select: { id: true, publicId: true }, where: { publicId: { in: [...ids] } } });
  return keysOf(
    rows.map(({ id, publicId }) => [publicId, id]),
    "roll call",
  );
}

function keysOf(entries: readonly (readonly [string, number])[], what: string): KeyOf {
  const keys = new Map(entries);
  return (name) => {
    const key = keys.get(name);
    if (key === undefined) throw new EditRefused({ reason: "incomplete", detail: `There is no ${what} ${name}.` });
    return key;
  };
}
