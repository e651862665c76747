import { type Client, escapeIdentifier, escapeLiteral } from "pg";
import { postgresCodeOf } from "../connections/postgresCodeOf";
import { DatabaseUnavailable } from "../DatabaseUnavailable";
import { type AppRole, appRoleOf } from "./AppRole";
import { grantAppRole } from "./grantAppRole";
import { scramVerifier } from "./scramVerifier";

/**
 * Makes the program's own role in the database the client is connected to, or sets it right where it is there. To be run under the owner's lock.
 * @param client connected as the owner
 * @returns the address by which the program connects
 */
export async function ensureAppRole(client: Client, ownerUrl: string): Promise<string> {
  const databaseName = await oneText(client, "SELECT current_database() AS value");
  const role = appRoleOf(
    databaseName,
    client.password || (await oneText(client, "SELECT secret AS value FROM public.role_secret")),
  );
  try {
    await makeRole(client, role);
    await grantAppRole(client, role.name, databaseName);
  } catch (cause) {
    if (postgresCodeOf(cause) !== "42501") throw cause;
    throw new DatabaseUnavailable(
      `The owner named in DATABASE_URL may not make or set up the role ${role.name} that the program works under: give it CREATEROLE and the database.`,
      { cause },
    );
  }
  return addressFor(role, ownerUrl, databaseName);
}

async function makeRole(client: Client, role: AppRole): Promise<void> {
  const { rows } = await client.query<{ mighty: boolean }>(
    "SELECT rolsuper OR rolcreaterole OR rolcreatedb AS mighty FROM pg_catalog.pg_roles WHERE rolname = $1",
    [role.name],
  );
  if (rows[0]?.mighty) {
    throw new DatabaseUnavailable(
      `The role ${role.name}, which the program would work under, has rights of an administrator: rename it or take them away.`,
    );
  }
  const name = escapeIdentifier(role.name);
  if (rows.length === 0) await client.query(`CREATE ROLE ${name} NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT`);
  await client.query(`ALTER ROLE ${name} LOGIN PASSWORD ${escapeLiteral(scramVerifier(role.password))}`);
}

function addressFor(role: AppRole, ownerUrl: string, databaseName: string): string {
  const url = new URL(ownerUrl);
  url.pathname = encodeURIComponent(databaseName);
  url.username = encodeURIComponent(role.name);
  url.password = encodeURIComponent(role.password);
  return url.href;
}

async function oneText(client: Client, query: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>(query);
  const value = rows[0]?.value;
  if (value === undefined) throw new Error(`No row: ${query}`);
  return value;
}
