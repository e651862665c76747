import { z } from "zod";
import { type Role, ROLES } from "../../store/accounts/Role";

/** What is said of an account that is to be made. */
export interface AccountAsked {
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

export const PASSWORD = z
  .string()
  .min(12, "A password has at least 12 characters.")
  .max(128, "A password has at most 128 characters.");

const EMAIL = z.email("That is no e-mail address.").max(254, "That is no e-mail address.");

const schema = z.object({
  email: z
    .string()
    .transform((email) => email.trim().toLowerCase())
    .pipe(EMAIL),
  name: z.string().trim().max(200, "A name has at most 200 characters.").default(""),
  role: z.enum(ROLES, { error: `A role is one of ${ROLES.join(", ")}.` }),
  password: PASSWORD,
});

/** Reads what is said of a new account; what is wrong is one sentence. A name that is not given is what stands before the @. */
export function readNewAccount(
  given: unknown,
): { readonly ok: true; readonly asked: AccountAsked } | { readonly ok: false; readonly problem: string } {
  const parsed = schema.safeParse(given);
  if (!parsed.success) return { ok: false, problem: parsed.error.issues[0]?.message ?? "The form is incomplete." };
  const { email, name } = parsed.data;
  return { ok: true, asked: { ...parsed.data, name: name === "" ? (email.split("@")[0] ?? email) : name } };
}
