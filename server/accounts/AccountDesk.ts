import { hashPassword } from "better-auth/crypto";
import type { AccountChanged, Accounts, WhoAsks } from "../../app/_admin/Accounts";
import type { Account } from "../../store/accounts/Account";
import { addAccount } from "../../store/accounts/addAccount";
import { changeAccount } from "../../store/accounts/changeAccount";
import { listAccounts } from "../../store/accounts/listAccounts";
import type { ListedAccount } from "../../store/accounts/ListedAccount";
import { markSeen } from "../../store/accounts/markSeen";
import { readAccountSecret } from "../../store/accounts/readAccountSecret";
import { needsSecondFactor } from "../../store/accounts/Role";
import type { Database } from "../../store/Database";
import { DatabaseUnavailable } from "../../store/DatabaseUnavailable";
import { authenticate } from "./authenticate";
import { sessionCookie, signedToken } from "./cookies";
import { changeInWords } from "./changeInWords";
import { changeOf, readAccountChange } from "./readAccountChange";
import { readNewAccount } from "./readNewAccount";
import { type Auth, makeAuth } from "./makeAuth";

export interface DeskPlan {
  /** `undefined` while it is not up. */
  readonly database: () => Database | undefined;
  /** The site's address. */
  readonly baseUrl: string;
}

/** Accounts as the pages are given them. Touches the database only when somebody asks. */
export class AccountDesk implements Accounts {
  readonly #plan: DeskPlan;
  #secret: string | undefined;
  #auth: { readonly database: Database; readonly auth: Auth } | undefined;

  constructor(plan: DeskPlan) {
    this.#plan = plan;
  }

  async whoAsks(headers: Headers): Promise<WhoAsks> {
    const cookie = headers.get("cookie");
    const name = sessionCookie(this.#plan.baseUrl);
    // Whoever brings no cookie is a stranger whether or not the database is up, and costs it nothing.
    if (cookie === null || !cookie.includes(name)) return { kind: "stranger" };
    try {
      const database = this.#database();
      const token = signedToken(cookie, name, await this.#secretOf(database));
      const signedIn = token === undefined ? undefined : await markSeen(database, token);
      if (!signedIn) return { kind: "stranger" };
      const { account, hasSecondFactor } = signedIn;
      if (needsSecondFactor(account.role) && !hasSecondFactor) return { kind: "second_factor", account, hasSecondFactor: false };
      return { kind: "account", account, hasSecondFactor };
    } catch (error) {
      if (error instanceof DatabaseUnavailable) return { kind: "unavailable" };
      throw error;
    }
  }

  async authenticate(name: string, request: Request): Promise<Response> {
    const asks = await this.whoAsks(request.headers);
    const database = this.#database();
    const secret = await this.#secretOf(database);
    const { baseUrl } = this.#plan;
    // Made anew where the database is another object: one that was down at the start.
    if (this.#auth?.database !== database) this.#auth = { database, auth: makeAuth({ database, secret, baseUrl }) };
    return authenticate({ ...this.#auth, secret, baseUrl }, name, request, asks);
  }

  async list(): Promise<readonly ListedAccount[]> {
    return listAccounts(this.#database());
  }

  async add(given: unknown, by: Account): Promise<AccountChanged> {
    const read = readNewAccount(given);
    if (!read.ok) return read;
    const { password, ...asked } = read.asked;
    const added = await addAccount(this.#database(), { ...asked, passwordHash: await hashPassword(password), by: by.email });
    return added ? { ok: true } : { ok: false, problem: `There is an account ${asked.email} already.` };
  }

  async change(given: unknown, by: Account): Promise<AccountChanged> {
    const read = readAccountChange(given);
    if (!read.ok) return read;
    const outcome = await changeAccount(this.#database(), read.email, await changeOf(read.asked), by.email);
    const isSo = outcome === "changed" || outcome === "unchanged";
    return isSo ? { ok: true } : { ok: false, problem: changeInWords(outcome, read.email) };
  }

  #database(): Database {
    const database = this.#plan.database();
    if (!database) throw new DatabaseUnavailable("The database is not up yet.");
    return database;
  }

  async #secretOf(database: Database): Promise<string> {
    return (this.#secret ??= await readAccountSecret(database));
  }
}
