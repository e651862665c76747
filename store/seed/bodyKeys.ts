import type { ClientBase } from "pg";

/** The keys of the bodies by their codes: a closed set that the migrations write. */
export async function bodyKeys(client: ClientBase): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ id: number; code: string }>("SELECT id, code FROM body");
  return new Map(rows.map(({ id, code }) => [code, id]));
}
