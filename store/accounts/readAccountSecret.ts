import { connectionsOf } from "../connections/connectionsOf";
import { orUnavailable } from "../connections/orUnavailable";
import type { Database } from "../Database";

/** The key of cookies' signatures and of second factors' encryption: the same for every server of a database, kept with it. @throws DatabaseUnavailable */
export async function readAccountSecret(database: Database): Promise<string> {
  const { rows } = await orUnavailable(() =>
    connectionsOf(database).app.query<{ secret: string }>("SELECT secret FROM account_secret WHERE id = 1"),
  );
  const secret = rows[0]?.secret;
  if (secret === undefined) throw new Error("The table account_secret has lost its row: restore it from a backup.");
  return secret;
}
