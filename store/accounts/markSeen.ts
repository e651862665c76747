import { connectionsOf } from "../connections/connectionsOf";
import { orUnavailable } from "../connections/orUnavailable";
import type { Database } from "../Database";
import type { Account } from "./Account";
import type { SignedIn } from "./SignedIn";

/** An hour without a request ends a sign-in, and twelve hours end it in any case. */
const SEEN = `
  UPDATE sign_in SET last_seen_at = now() FROM user_account
  WHERE sign_in.token = $1 AND user_account.id = sign_in.user_id AND user_account.disabled_at IS NULL
    AND sign_in.last_seen_at > now() - interval '1 hour' AND sign_in.created_at > now() - interval '12 hours'
  RETURNING user_account.id, email, name, role, two_factor_enabled AS "hasSecondFactor"`;

/**
 * Who is signed in by that token, as the account is now, and marks that the sign-in is in use; `undefined` where it has ended or the account is disabled.
 * @throws DatabaseUnavailable
 */
export async function markSeen(database: Database, token: string): Promise<SignedIn | undefined> {
  const { rows } = await orUnavailable(() =>
    connectionsOf(database).app.query<Account & { readonly hasSecondFactor: boolean }>(SEEN, [token]),
  );
  const row = rows[0];
  if (!row) return undefined;
  const { hasSecondFactor, ...account } = row;
  return { account, hasSecondFactor };
}
