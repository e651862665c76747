import type { Role } from "./Role";

/** What can be changed about somebody's account. Each ends the account's sign-ins, but for giving a disabled one back. */
export type AccountChange =
  | { readonly kind: "role"; readonly role: Role }
  | { readonly kind: "disable" }
  | { readonly kind: "enable" }
  | { readonly kind: "password"; readonly passwordHash: string }
  | { readonly kind: "second_factor" };

/** What came of it. `last_administrator`: refused, for nobody could undo it. */
export type AccountChangeOutcome = "changed" | "unchanged" | "unknown" | "last_administrator";
