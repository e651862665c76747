import type { Accounts } from "../../app/_admin/Accounts";

const fail = (): never => {
  throw new Error("Nobody has an account here.");
};

/** A site where everybody is a stranger. */
export const nobody: Accounts = {
  whoAsks: () => Promise.resolve({ kind: "stranger" }),
  authenticate: fail,
  list: fail,
  add: fail,
  change: fail,
};
