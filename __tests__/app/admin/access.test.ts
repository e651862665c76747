import { readFileSync } from "node:fs";
import { hashPassword } from "better-auth/crypto";
import { isPersonal } from "../../../server/answers/pathOf";
import { addAccount } from "../../../store/accounts/addAccount";
import { changeAccount } from "../../../store/accounts/changeAccount";
import { includesRole, type Role, ROLES } from "../../../store/accounts/Role";
import type { Database } from "../../../store/Database";
import { type RawAnswer, sendRaw } from "../../support/sendRaw";
import { type SiteProcess, startSite } from "../../support/siteProcess";
import { dropTestDatabase, openTestDatabase } from "../../support/testDatabase";
import { totpOf } from "../../support/totp";
import { ACCESS, METHODS, type Route, SPELLINGS } from "./accessTable";

// Planted faults with which this was seen to fail: a page that does not ask who is there, a handler that asks for a smaller role, the origin not looked at.
// Promises 9 and 11, on the whole program. There is no middleware or proxy of Next's in it that could be taken away: each handler and page asks itself.

jest.setTimeout(600_000);

const PASSWORD = "correct horse battery";
const PEOPLE = ["stranger", "disabled", "unproven", ...ROLES] as const;
/** `disabled` was an administrator; `unproven` is a publisher who has not set up the second factor. */
type Person = (typeof PEOPLE)[number];

let database: Database;
let site: SiteProcess;
const cookies = new Map<Person, string>();

beforeAll(async () => {
  database = await openTestDatabase();
  site = await startSite({ DATABASE_URL: database.ownerUrl });
  const passwordHash = await hashPassword(PASSWORD);
  const roles: readonly (readonly [Person, Role])[] = [
    ...ROLES.map((role) => [role, role] as const),
    ["disabled", "administrator"],
    ["unproven", "publisher"],
  ];
  for (const [person, role] of roles) {
    const email = `${person}@example.org`;
    await addAccount(database, { email, name: person, role, passwordHash, by: "test" });
    cookies.set(person, await signIn(email, person !== "unproven" && includesRole(role, "publisher")));
  }
  await changeAccount(database, "disabled@example.org", { kind: "disable" }, "test");
});
afterAll(async () => {
  await site.stop();
  await dropTestDatabase(database);
});

async function act(name: string, body: unknown, cookie = ""): Promise<RawAnswer> {
  return sendRaw(site.address, "POST", `/admin/api/auth/${name}`, { origin: site.address, cookie }, JSON.stringify(body));
}

async function signIn(email: string, proves: boolean): Promise<string> {
  const cookie = cookieOf(await act("sign-in/email", { email, password: PASSWORD }));
  if (!proves) return cookie;
  const { totpUri } = JSON.parse((await act("two-factor/enable", { password: PASSWORD }, cookie)).body) as { totpUri: string };
  return cookieOf(await act("two-factor/verify-totp", { code: totpOf(totpUri) }, cookie));
}

const cookieOf = (answer: RawAnswer): string => answer.cookies.map((line) => line.split(";")[0]).join("; ");

function ask(
  person: Person,
  method: string,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  const cookie = cookies.get(person);
  const own = { origin: site.address, ...(cookie === undefined ? {} : { cookie }), ...headers };
  return sendRaw(site.address, method, address, own, method === "GET" || method === "HEAD" ? undefined : "{}");
}

/** What a person is to get of a route by a method: it, or why not. */
function expected(
  { methods, words }: Route,
  person: Person,
  method: string,
): "given" | "not_signed_in" | "too_small" | "no_method" {
  const asked = method === "HEAD" || (words !== undefined && method !== "OPTIONS") ? "GET" : method;
  const needed = methods[asked as keyof Route["methods"]];
  if (needed === undefined) return "no_method";
  if (needed === "anybody") return "given";
  if (person === "stranger" || person === "disabled") return "not_signed_in";
  if (needed === "signed_in") return "given";
  return person !== "unproven" && includesRole(person, needed) ? "given" : "too_small";
}

function got({ status, location }: RawAnswer): ReturnType<typeof expected> {
  if (status === 401 || location?.startsWith("/admin/sign-in")) return "not_signed_in";
  if (status === 403 || location === "/admin/second-factor") return "too_small";
  return status === 405 || status === 204 ? "no_method" : "given";
}

test("every route of the build is in the table, or is no personal address", () => {
  const manifest = JSON.parse(readFileSync(".next/server/app-paths-manifest.json", "utf8")) as Record<string, string>;
  const personal = Object.keys(manifest).filter((route) => isPersonal(route));
  expect(personal.sort()).toEqual(Object.keys(ACCESS).sort());
});

test.each(Object.entries(ACCESS))("%s is given to whom the table says, by each method, and never kept", async (_, route) => {
  for (const person of PEOPLE)
    for (const method of METHODS) {
      const answer = await ask(person, method, route.address);
      const outcome = expected(route, person, method);
      const seen = got(answer);
      // What is no method of a page or handler gives nothing; Next names the others it has.
      const isFine = seen === outcome || (outcome === "no_method" && answer.status === 400 && answer.body === "");
      expect([person, method, isFine ? outcome : `${seen} (${answer.status})`]).toEqual([person, method, outcome]);
      if (outcome !== "no_method") expect(answer.cacheControl).toBe("no-store");
    }
});

test.each(SPELLINGS)("an address $name gives nobody more than it gives as it is", async ({ spell, headers = {} }) => {
  for (const route of Object.values(ACCESS))
    for (const [method, needed] of Object.entries(route.methods))
      for (const person of PEOPLE) {
        if (needed === "anybody" || expected(route, person, method) === "given") continue;
        const { status, body } = await ask(person, method, spell(route.address), headers);
        const isPage = route.words !== undefined && method === "GET";
        const isRefused = status >= 300 || (isPage && !body.includes(route.words ?? "")) || spell(route.address) === "/";
        expect([person, method, route.address, isRefused ? "refused" : `${status} ${body.slice(0, 200)}`]).toEqual([
          person,
          method,
          route.address,
          "refused",
        ]);
        if (spell(route.address) === "/") expect(body).not.toContain("Add an account");
      }
});

test.each([
  ["absent", undefined],
  ["null", "null"],
  ["foreign", "https://evil.example.org"],
  ["a sibling's port", "http://127.0.0.1:1"],
  ["a sibling's name", "http://sub.127.0.0.1"],
  ["https", "https://127.0.0.1"],
])("a change whose origin is %s is refused, for administrators too", async (_, origin) => {
  for (const { address, methods } of Object.values(ACCESS))
    for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
      if (methods[method] === undefined) continue;
      const cookie = cookies.get("administrator") ?? "";
      const answer = await sendRaw(site.address, method, address, { cookie, ...(origin === undefined ? {} : { origin }) }, "{}");
      expect([address, method, answer.status]).toEqual([address, method, 403]);
    }
});
