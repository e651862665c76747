import { randomUUID } from "node:crypto";
import { connectionsOf } from "../connections/connectionsOf";
import { inTransaction } from "../connections/inTransaction";
import { orUnavailable } from "../connections/orUnavailable";
import type { Database } from "../Database";
import { appendRevision } from "../revisions/appendRevision";
import type { Account } from "./Account";
import type { Role } from "./Role";

export interface NewAccount {
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** As the authentication library hashes it. */
  readonly passwordHash: string;
  /** Who adds it, as revisions name people. */
  readonly by: string;
}

/** Adds an account and the revision that says so; `undefined` where the address has one already. @throws DatabaseUnavailable */
export function addAccount(database: Database, added: NewAccount): Promise<Account | undefined> {
  const { email, name, role, passwordHash, by } = added;
  const id = randomUUID();
  return orUnavailable(() =>
    inTransaction(connectionsOf(database).app, async (client) => {
      const { rowCount } = await client.query(
        "INSERT INTO user_account (id, email, name, role) VALUES ($1, $2, $3, $4) ON CONFLICT (email) DO NOTHING",
        [id, email, name, role],
      );
      if (rowCount !== 1) return undefined;
      await client.query(
        "INSERT INTO credential (id, account_id, provider_id, user_id, password) VALUES ($1, $2, 'credential', $2, $3)",
        [randomUUID(), id, passwordHash],
      );
      await appendRevision(client, {
        who: by,
        what: "account.add",
        subject: email,
        after: { role },
        why: `${email} is to have an account`,
      });
      return { id, email, name, role };
    }),
  );
}
