import type { Account } from "../../store/accounts/Account";
import type { ListedAccount } from "../../store/accounts/ListedAccount";

/** Who sends a request, by its cookie. `second_factor`: signed in, but without the second factor that the role needs, so nothing else is open yet. */
export type WhoAsks =
  | { readonly kind: "account"; readonly account: Account; readonly hasSecondFactor: boolean }
  | { readonly kind: "second_factor"; readonly account: Account; readonly hasSecondFactor: false }
  | { readonly kind: "stranger" }
  | { readonly kind: "unavailable" };

/** What the process around the pages knows of accounts. */
export interface Accounts {
  /** Asks the database each time: whoever was disabled or demoted is so at the next request. Never rejects for a database that is down. */
  whoAsks(headers: Headers): Promise<WhoAsks>;
  /**
   * Does what people do about their own account: sign in and out, prove a second factor.
   * @param name the address below `/admin/api/auth/`
   * @throws DatabaseUnavailable by that name
   */
  authenticate(name: string, request: Request): Promise<Response>;
  /** Every account, for administrators. @throws DatabaseUnavailable by that name, as the two below */
  list(): Promise<readonly ListedAccount[]>;
  /** Adds an account; what is wrong with what was given is one sentence. */
  add(given: unknown, by: Account): Promise<AccountChanged>;
  /** Changes an account: its role, whether it may sign in, its password, its second factor. */
  change(given: unknown, by: Account): Promise<AccountChanged>;
}

/** Whether a change of accounts was made, or why not. */
export type AccountChanged = { readonly ok: true } | { readonly ok: false; readonly problem: string };
