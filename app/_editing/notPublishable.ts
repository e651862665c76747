import type { Account } from "../../store/accounts/Account";
import { includesRole } from "../../store/accounts/Role";
import type { DraftHead } from "../../store/editing/Draft";

/** Why an account may not publish a draft that is ready, in a sentence; `undefined`: it may. The store asks again. */
export function notPublishable({ readyBy }: DraftHead, { role, email }: Account, publishesAlone: boolean): string | undefined {
  if (!includesRole(role, "publisher")) return "Somebody with the role publisher reviews and publishes it.";
  if (readyBy === email && !publishesAlone) return "You marked this draft as ready: a second person reviews and publishes it.";
  return undefined;
}
