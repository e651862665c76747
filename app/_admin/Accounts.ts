import type { Account } from "../../store/accounts/Account";

/** Who sends a request, by its cookie. `second_factor`: signed in, but without the second factor that the role needs, so nothing else is open yet. */
export type WhoAsks =
  | { readonly kind: "account"; readonly account: Account }
  | { readonly kind: "second_factor"; readonly account: Account }
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
}
