import type { PoolClient } from "pg";
import { connectionsOf } from "../connections/connectionsOf";
import { inTransaction } from "../connections/inTransaction";
import { orUnavailable } from "../connections/orUnavailable";
import type { Database } from "../Database";
import { appendRevision } from "../revisions/appendRevision";
import type { AccountChange, AccountChangeOutcome } from "./AccountChange";
import type { Role } from "./Role";

interface Held {
  readonly id: string;
  readonly role: Role;
  readonly disabled: boolean;
}

/**
 * Changes an account, with the revision that says so, and ends its sign-ins, so that the change counts at once.
 * @param by who changes it, as revisions name people
 * @throws DatabaseUnavailable
 */
export function changeAccount(
  database: Database,
  email: string,
  change: AccountChange,
  by: string,
): Promise<AccountChangeOutcome> {
  return orUnavailable(() =>
    inTransaction(connectionsOf(database).app, async (client) => {
      // All administrators are locked, in one order: of two who take the role from each other at the same moment, the second finds the first's work done.
      const { rows: administrators } = await client.query<{ id: string }>(
        "SELECT id FROM user_account WHERE role = 'administrator' AND disabled_at IS NULL ORDER BY id FOR UPDATE",
      );
      const { rows } = await client.query<Held>(
        "SELECT id, role, disabled_at IS NOT NULL AS disabled FROM user_account WHERE email = $1 FOR UPDATE",
        [email],
      );
      const held = rows[0];
      if (!held) return "unknown";
      if (isNothing(held, change)) return "unchanged";
      const isOnly = administrators.length === 1 && administrators[0]?.id === held.id;
      if (isOnly && (change.kind === "role" || change.kind === "disable")) return "last_administrator";
      await apply(client, held.id, change);
      if (change.kind !== "enable") await client.query("DELETE FROM sign_in WHERE user_id = $1", [held.id]);
      await appendRevision(client, { who: by, subject: email, ...revisionOf(held, change) });
      return "changed";
    }),
  );
}

function isNothing(held: Held, change: AccountChange): boolean {
  if (change.kind === "role") return change.role === held.role;
  if (change.kind === "disable") return held.disabled;
  return change.kind === "enable" && !held.disabled;
}

async function apply(client: PoolClient, id: string, change: AccountChange): Promise<void> {
  switch (change.kind) {
    case "role":
      await client.query("UPDATE user_account SET role = $2, updated_at = now() WHERE id = $1", [id, change.role]);
      return;
    case "disable":
      await client.query("UPDATE user_account SET disabled_at = now(), updated_at = now() WHERE id = $1", [id]);
      return;
    case "enable":
      await client.query("UPDATE user_account SET disabled_at = NULL, updated_at = now() WHERE id = $1", [id]);
      return;
    case "password":
      await client.query("UPDATE credential SET password = $2, updated_at = now() WHERE user_id = $1", [id, change.passwordHash]);
      return;
    case "second_factor":
      await client.query("DELETE FROM two_factor WHERE user_id = $1", [id]);
      await client.query("UPDATE user_account SET two_factor_enabled = false, updated_at = now() WHERE id = $1", [id]);
  }
}

/** Of secrets, only that they were changed. */
function revisionOf(held: Held, change: AccountChange) {
  const what = `account.${change.kind}`;
  switch (change.kind) {
    case "role":
      return { what, before: { role: held.role }, after: { role: change.role }, why: "The role was changed" };
    case "disable":
    case "enable":
      return {
        what,
        before: { disabled: held.disabled },
        after: { disabled: !held.disabled },
        why: `The account was ${change.kind}d`,
      };
    case "password":
      return { what, why: "Another password was set" };
    case "second_factor":
      return { what, why: "The second factor was taken away, to be set up anew" };
  }
}
