import type { AttemptLimit } from "../../store/accounts/countAttempt";
import type { AuthAction } from "./authActions";

export interface Attempt {
  readonly guesses: AuthAction["guesses"];
  /** Whose password is tried at a sign-in. */
  readonly email: string | undefined;
  /** Who is signed in. */
  readonly accountId: string | undefined;
  /** See `networkOf`. */
  readonly network: string;
}

/**
 * How many failures a quarter of an hour has room for: five for one account from one network, which is what a person needs; more from a network that
 * many share; and for one account from anywhere no more than what guessing from a thousand networks must not exceed (NIST SP 800-63B names 100).
 */
export function attemptLimits({ guesses, email, accountId, network }: Attempt): readonly AttemptLimit[] {
  if (guesses === "nothing") return [];
  if (guesses === "own_password") return [{ key: `own password ${accountId}`, most: 5 }];
  // Of codes, the library itself lets five pass for a sign-in and for an account.
  if (guesses === "code") return [{ key: `code ${network}`, most: 20 }];
  return [
    { key: `password ${email} ${network}`, most: 5 },
    { key: `password from ${network}`, most: 20 },
    { key: `password of ${email}`, most: 100 },
  ];
}
