import type { ClientBase } from "pg";
import { loadDistinct } from "../seed/loadDistinct";
import type { Row } from "../seed/Row";
import type { Placed } from "./writePlan";

/** Names the documents that the readings give an address of; those that are named stay. */
export async function writeDocuments(client: ClientBase, placed: readonly Placed[]): Promise<void> {
  const named = placed.flatMap(({ key, plan }) =>
    plan.incoming.flatMap(({ facts }) => documentsOf(key, facts.url, facts.symbol ?? facts.draft)),
  );
  if (named.length === 0) return;
  const document = await loadDistinct(
    client,
    "source",
    ["symbol", "url", "consulted"],
    named.map(({ row }) => row),
  );
  await client.query(
    `INSERT INTO roll_call_source (roll_call_id, source_id)
     SELECT DISTINCT n.roll_call, n.source FROM unnest($1::int[], $2::int[]) AS n (roll_call, source)
     WHERE NOT EXISTS (SELECT FROM roll_call_source k JOIN source s ON s.id = k.source_id JOIN source d ON d.id = n.source
                       WHERE k.roll_call_id = n.roll_call AND s.url = d.url)`,
    [named.map(({ key }) => key), named.map(({ row }) => document(row))],
  );
}

function documentsOf(key: number, url: string | null, symbol: string | null): { readonly key: number; readonly row: Row }[] {
  return url === null ? [] : [{ key, row: { symbol, url, consulted: null } }];
}
