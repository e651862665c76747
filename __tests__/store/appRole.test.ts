import type { Database } from "../../store/Database";
import { openDatabase } from "../../store/openDatabase";
import { appRoleOf } from "../../store/roles/AppRole";
import { asApp, asOwner, dropTestDatabase, openTestDatabase } from "../support/testDatabase";

let database: Database;
beforeAll(async () => void (database = await openTestDatabase()));
afterAll(() => dropTestDatabase(database));

test("the role is no superuser, owns nothing and may do what the program needs", async () => {
  const [role] = await asApp(
    database,
    "SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname = current_user",
  );
  expect(role).toEqual({
    rolsuper: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
    rolbypassrls: false,
    rolcanlogin: true,
  });
  expect(await asApp(database, "SELECT relname FROM pg_class WHERE relowner = current_user::regrole")).toEqual([]);
  const rows = await asApp(
    database,
    `SELECT tablename AS "table", string_agg(privilege, ' ' ORDER BY privilege) AS rights
     FROM pg_tables, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS privilege
     WHERE schemaname = 'public' AND has_table_privilege(format('public.%I', tablename), privilege) GROUP BY 1 ORDER BY 1`,
  );
  const rights = new Map(rows.map(({ table, rights }) => [table, rights]));
  expect(rights.get("revision")).toBe("INSERT SELECT");
  expect(rights.get("release")).toBe("INSERT SELECT");
  expect(rights.get("revision_chain")).toBe("SELECT");
  expect(rights.get("publication")).toBe("SELECT UPDATE");
  expect(rights.get("roll_call")).toBe("DELETE INSERT SELECT UPDATE");
  expect(rights.has("role_secret")).toBe(false);
  expect(rights.has("_prisma_migrations")).toBe(false);
});

test.each([
  ["CREATE TABLE t (n int)"],
  ["CREATE TEMPORARY TABLE t (n int)"],
  ["CREATE SCHEMA s"],
  ["ALTER TABLE roll_call ADD COLUMN n int"],
  ["DROP TABLE vote"],
  ["CREATE ROLE r"],
  ["SELECT secret FROM role_secret"],
  ["SELECT * FROM _prisma_migrations"],
  ["COPY state TO PROGRAM 'true'"],
  ["SELECT pg_read_file('PG_VERSION')"],
])("the role may not: %s", async (statement) => {
  await expect(asApp(database, statement)).rejects.toThrow(/permission denied|must be owner|must be superuser/);
});

test("a second start, and eight at once, leave the same address and the same rights", async () => {
  const rights = (): Promise<unknown> =>
    asOwner(database, "SELECT relname, relacl::text FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1");
  const before = await rights();
  const opened = await Promise.all(
    Array.from({ length: 8 }, () => openDatabase({ databaseUrl: database.ownerUrl, dataDir: "unused" })),
  );
  expect(new Set(opened.map(({ appUrl }) => appUrl))).toEqual(new Set([database.appUrl]));
  await Promise.all(opened.map((each) => each.close()));
  expect(await rights()).toEqual(before);
  expect(await asApp(database, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("rights that somebody added to the role are taken back at the next start", async () => {
  const { username } = new URL(database.appUrl);
  await asOwner(database, `GRANT ALL ON revision, role_secret TO ${username}`);
  await (await openDatabase({ databaseUrl: database.ownerUrl, dataDir: "unused" })).close();
  await expect(asApp(database, "DELETE FROM revision")).rejects.toThrow(/permission denied/);
  await expect(asApp(database, "TABLE role_secret")).rejects.toThrow(/permission denied/);
});

test("a role of that name that is a superuser's is not used", async () => {
  const { username } = new URL(database.appUrl);
  await asOwner(database, `ALTER ROLE ${username} SUPERUSER`);
  await expect(openDatabase({ databaseUrl: database.ownerUrl, dataDir: "unused" })).rejects.toThrow(
    /has rights of an administrator/,
  );
  await asOwner(database, `ALTER ROLE ${username} NOSUPERUSER`);
});

test("the password depends on the secret and on the database, and a long name is cut to one that Postgres keeps whole", () => {
  const one = appRoleOf("votes", "secret");
  expect(one).toEqual(appRoleOf("votes", "secret"));
  expect(one.name).toBe("votes_app");
  expect(new Set([one, appRoleOf("votes", "other"), appRoleOf("other", "secret")].map(({ password }) => password)).size).toBe(3);
  const long = appRoleOf("ü".repeat(31), "secret").name;
  expect(Buffer.byteLength(long)).toBeLessThan(64);
  expect(long).not.toBe(appRoleOf(`${"ü".repeat(30)}x`, "secret").name);
});
