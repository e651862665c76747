import type { Accounts, WhoAsks } from "../../app/_admin/Accounts";
import { markSeen } from "../../store/accounts/markSeen";
import { readAccountSecret } from "../../store/accounts/readAccountSecret";
import { needsSecondFactor } from "../../store/accounts/Role";
import type { Database } from "../../store/Database";
import { DatabaseUnavailable } from "../../store/DatabaseUnavailable";
import { sessionCookie, signedToken } from "./cookies";

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

  #database(): Database {
    const database = this.#plan.database();
    if (!database) throw new DatabaseUnavailable("The database is not up yet.");
    return database;
  }

  async #secretOf(database: Database): Promise<string> {
    return (this.#secret ??= await readAccountSecret(database));
  }
}
