import type { AccountChangeOutcome } from "../../store/accounts/AccountChange";

/** What came of a change, as a sentence. */
export function changeInWords(outcome: AccountChangeOutcome, email: string): string {
  switch (outcome) {
    case "changed":
      return `Changed: ${email}. Its sign-ins have ended.`;
    case "unchanged":
      return `Nothing to change: ${email} is so already.`;
    case "unknown":
      return `There is no account ${email}.`;
    case "last_administrator":
      return `${email} is the only administrator: make another one first.`;
  }
}
