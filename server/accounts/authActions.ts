import { z } from "zod";
import type { Auth } from "./makeAuth";

/** What the library answers: what it says, and the cookies that it sets. */
export interface Acted {
  readonly headers: Headers;
  readonly response: unknown;
}

/** An action with what it is to be done with. */
export interface PreparedAction {
  /** Whose account it is about, where the body says so. */
  readonly email?: string;
  readonly run: (auth: Auth, headers: Headers) => Promise<Acted>;
}

/** One thing that people do about their own account, at `/admin/api/auth/NAME`. */
export interface AuthAction {
  /** Whether it takes somebody who is signed in, or one who is not yet. */
  readonly asks: "anybody" | "signed_in";
  /** What whoever sends this may be guessing at: failures are counted. */
  readonly guesses: "password" | "own_password" | "code" | "nothing";
  /** `undefined` where the body is not what the action takes. */
  readonly prepare: (body: unknown) => PreparedAction | undefined;
}

/** Longer than any password or code that is accepted. */
const text = z.string().min(1).max(256);
const returnHeaders = true as const;

const signIn = prepared(
  z.object({ email: text.transform((email) => email.trim().toLowerCase()), password: text }),
  ({ email, password }) => ({
    email,
    run: (auth, headers) => auth.api.signInEmail({ body: { email, password }, headers, returnHeaders }),
  }),
);

const verifyTotp = prepared(z.object({ code: text.transform((code) => code.replace(/\s/g, "")) }), (body) => ({
  run: (auth, headers) => auth.api.verifyTOTP({ body, headers, returnHeaders }),
}));

const verifyBackupCode = prepared(z.object({ code: text.transform((code) => code.trim()) }), (body) => ({
  run: (auth, headers) => auth.api.verifyBackupCode({ body, headers, returnHeaders }),
}));

const enable = prepared(z.object({ password: text }), ({ password }) => ({
  run: (auth, headers) => auth.api.enableTwoFactor({ body: { password, method: "totp" }, headers, returnHeaders }),
}));

const newBackupCodes = prepared(z.object({ password: text }), (body) => ({
  run: (auth, headers) => auth.api.generateBackupCodes({ body, headers, returnHeaders }),
}));

const changePassword = prepared(z.object({ currentPassword: text, newPassword: text }), (body) => ({
  run: (auth, headers) => auth.api.changePassword({ body: { ...body, revokeOtherSessions: true }, headers, returnHeaders }),
}));

const signOut = prepared(z.object({}), () => ({ run: (auth, headers) => auth.api.signOut({ headers, returnHeaders }) }));

/**
 * All that can be asked of the authentication library from outside. Its other routes do not exist here, and of a body nothing but the fields above
 * reaches it: no trusted devices, no other address to go to.
 */
export const AUTH_ACTIONS: ReadonlyMap<string, AuthAction> = new Map<string, AuthAction>([
  ["sign-in/email", { asks: "anybody", guesses: "password", prepare: signIn }],
  ["two-factor/verify-totp", { asks: "anybody", guesses: "code", prepare: verifyTotp }],
  ["two-factor/verify-backup-code", { asks: "anybody", guesses: "code", prepare: verifyBackupCode }],
  ["two-factor/enable", { asks: "signed_in", guesses: "own_password", prepare: enable }],
  ["two-factor/generate-backup-codes", { asks: "signed_in", guesses: "own_password", prepare: newBackupCodes }],
  ["change-password", { asks: "signed_in", guesses: "own_password", prepare: changePassword }],
  ["sign-out", { asks: "anybody", guesses: "nothing", prepare: signOut }],
]);

function prepared<B>(schema: z.ZodType<B>, make: (body: B) => PreparedAction): AuthAction["prepare"] {
  return (body) => {
    const parsed = schema.safeParse(body);
    return parsed.success ? make(parsed.data) : undefined;
  };
}
