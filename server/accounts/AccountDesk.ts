import type { Accounts, WhoAsks } from "../../app/_admin/Accounts";
import { markSeen } from "../../store/accounts/markSeen";
import { readAccountSecret } from "../../store/accounts/readAccountSecret";
import { needsSecondFactor } from "../../store/accounts/Role";
import type { Database } from "../../store/Database";
import { DatabaseUnavailable } from "../../store/DatabaseUnavailable";
import { authenticate } from "./authenticate";
import { sessionCookie, signedToken } from "./cookies";
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
      return { kind: needsSecondFactor(account.role) && !hasSecondFactor ? "second_factor" : "account", account };
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

  #database(): Database {
    const database = this.#plan.database();
    if (!database) throw new DatabaseUnavailable("The database is not up yet.");
    return database;
  }

  async #secretOf(database: Database): Promise<string> {
    return (this.#secret ??= await readAccountSecret(database));
  }
}
