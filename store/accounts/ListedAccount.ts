import type { Account } from "./Account";

/** An account as administrators see it. Times in ISO 8601, UTC. */
export interface ListedAccount extends Account {
  readonly isDisabled: boolean;
  readonly hasSecondFactor: boolean;
  readonly createdAt: string;
  /** When it last asked for anything; `null` where no sign-in of it is left. */
  readonly lastSeenAt: string | null;
}
