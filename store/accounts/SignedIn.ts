import type { Account } from "./Account";

/** Whose sign-in a cookie stands for. */
export interface SignedIn {
  readonly account: Account;
  readonly hasSecondFactor: boolean;
}
