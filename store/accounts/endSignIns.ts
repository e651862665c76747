import { connectionsOf } from "../connections/connectionsOf";
import { orUnavailable } from "../connections/orUnavailable";
import type { Database } from "../Database";

/** Ends the sign-in that the token stands for. @throws DatabaseUnavailable */
export async function endSignIn(database: Database, token: string): Promise<void> {
  await orUnavailable(() => connectionsOf(database).app.query("DELETE FROM sign_in WHERE token = $1", [token]));
}

/** Ends every other sign-in of the same account. @throws DatabaseUnavailable */
export async function endOtherSignIns(database: Database, token: string): Promise<void> {
  await orUnavailable(() =>
    connectionsOf(database).app.query(
      "DELETE FROM sign_in WHERE token <> $1 AND user_id = (SELECT user_id FROM sign_in WHERE token = $1)",
      [token],
    ),
  );
}

/** Takes away what time has ended: sign-ins, unfinished second steps, counts. @throws DatabaseUnavailable */
export async function clearEnded(database: Database): Promise<void> {
  const { app } = connectionsOf(database);
  await orUnavailable(async () => {
    await app.query(
      "DELETE FROM sign_in WHERE last_seen_at < now() - interval '1 hour' OR created_at < now() - interval '12 hours'",
    );
    await app.query("DELETE FROM verification WHERE expires_at < now()");
    await app.query("DELETE FROM rate_limit WHERE since < now() - interval '1 hour'");
  });
}
