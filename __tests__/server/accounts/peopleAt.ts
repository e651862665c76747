import { hashPassword } from "better-auth/crypto";
import { AccountDesk } from "../../../server/accounts/AccountDesk";
import { addAccount } from "../../../store/accounts/addAccount";
import type { Role } from "../../../store/accounts/Role";
import type { Database } from "../../../store/Database";

export const HTTP = "http://127.0.0.1:3000";
export const PASSWORD = "correct horse battery";

export interface Sent {
  readonly status: number;
  readonly told: Record<string, unknown>;
  /** As they would be sent back. */
  readonly cookies: string;
  readonly set: readonly string[];
}

/** People who make accounts and use them, on a server of that database. */
export function peopleAt(database: Database) {
  const deskAt = (baseUrl: string, of: () => Database | undefined = () => database) => new AccountDesk({ database: of, baseUrl });
  const desk = deskAt(HTTP);
  let made = 0;
  let passwordHash: Promise<string> | undefined;

  async function newAccount(role: Role): Promise<string> {
    passwordHash ??= hashPassword(PASSWORD);
    const email = `person${++made}@example.org`;
    await addAccount(database, { email, name: "Person", role, passwordHash: await passwordHash, by: "test" });
    return email;
  }

  async function send(name: string, body: unknown, headers: Readonly<Record<string, string>> = {}, at = desk): Promise<Sent> {
    const request = new Request(`${HTTP}/admin/api/auth/${name}`, { method: "POST", body: JSON.stringify(body), headers });
    const response = await at.authenticate(name, request);
    const set = response.headers.getSetCookie();
    const cookies = set.filter((line) => !/Max-Age=0/i.test(line)).map((line) => line.split(";")[0]);
    return {
      status: response.status,
      told: (await response.json()) as Record<string, unknown>,
      cookies: cookies.join("; "),
      set,
    };
  }

  const signIn = (email: string, headers: Readonly<Record<string, string>> = {}, password = PASSWORD, at = desk) =>
    send("sign-in/email", { email, password }, headers, at);
  const who = async (cookie: string, at = desk) => (await at.whoAsks(new Headers({ cookie }))).kind;
  return { desk, deskAt, newAccount, send, signIn, who };
}
