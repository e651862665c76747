import { type Client, escapeIdentifier } from "pg";

/** What the role may do with a table that is not ordinary; none: not even read it. */
const EXCEPTIONS: ReadonlyMap<string, string | undefined> = new Map([
  ["revision", "SELECT, INSERT"],
  ["release", "SELECT, INSERT"],
  ["revision_chain", "SELECT"],
  ["draft", "SELECT, INSERT, UPDATE"],
  ["error_report", "SELECT, INSERT, UPDATE"],
  ["publication", "SELECT, UPDATE"],
  ["seed_load", "SELECT"],
  ["user_account", "SELECT, INSERT, UPDATE"],
  ["account_secret", "SELECT"],
  ["role_secret", undefined],
  ["_prisma_migrations", undefined],
]);

const ORDINARY = "SELECT, INSERT, UPDATE, DELETE";

/** Gives the role what it needs in this database and takes back everything else: applied at every start, so that new tables and changed minds count. */
export async function grantAppRole(client: Client, roleName: string, databaseName: string): Promise<void> {
  const role = escapeIdentifier(roleName);
  const database = escapeIdentifier(databaseName);
  const { rows } = await client.query<{ table: string }>(
    "SELECT tablename AS table FROM pg_catalog.pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const grants = rows.flatMap(({ table }) => {
    const rights = EXCEPTIONS.has(table) ? EXCEPTIONS.get(table) : ORDINARY;
    return rights === undefined ? [] : [`GRANT ${rights} ON TABLE public.${escapeIdentifier(table)} TO ${role}`];
  });
  await client.query(
    [
      "BEGIN",
      `REVOKE CREATE ON SCHEMA public FROM PUBLIC`,
      `REVOKE CREATE, TEMPORARY ON DATABASE ${database} FROM PUBLIC, ${role}`,
      `GRANT CONNECT ON DATABASE ${database} TO ${role}`,
      `GRANT USAGE ON SCHEMA public TO ${role}`,
      `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
      ...grants,
      "COMMIT",
    ].join(";\n"),
  );
}
