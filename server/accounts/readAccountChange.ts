import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import type { AccountChange } from "../../store/accounts/AccountChange";
import { ROLES } from "../../store/accounts/Role";
import { PASSWORD } from "./readNewAccount";

const asked = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("role"), role: z.enum(ROLES, { error: `A role is one of ${ROLES.join(", ")}.` }) }),
  z.object({ kind: z.enum(["disable", "enable", "second_factor"]) }),
  z.object({ kind: z.literal("password"), password: PASSWORD }),
]);
const subject = z.object({ email: z.string().transform((email) => email.trim().toLowerCase()) });

/** A change as it is asked for, with the password as it was typed. */
export type AskedChange = z.infer<typeof asked>;

/** Reads what is to be changed about whose account; what is wrong is one sentence. */
export function readAccountChange(
  given: unknown,
): { readonly ok: true; readonly email: string; readonly asked: AskedChange } | { readonly ok: false; readonly problem: string } {
  const whose = subject.safeParse(given);
  const what = asked.safeParse(given);
  if (whose.success && what.success) return { ok: true, email: whose.data.email, asked: what.data };
  return { ok: false, problem: what.error?.issues[0]?.message ?? "It is not said whose account." };
}

/** The change as the store takes it. */
export async function changeOf(change: AskedChange): Promise<AccountChange> {
  if (change.kind !== "password") return change;
  return { kind: "password", passwordHash: await hashPassword(change.password) };
}
