import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { twoFactor } from "better-auth/plugins/two-factor";
import { authTables } from "../../store/accounts/authTables";
import { isDisabled } from "../../store/accounts/isDisabled";
import type { Database } from "../../store/Database";
import { cookiePrefix } from "./cookies";

const HOURS_12 = 12 * 60 * 60;
const MINUTES_15 = 15 * 60;

export interface AuthPlan {
  readonly database: Database;
  readonly secret: string;
  /** The site's address. */
  readonly baseUrl: string;
}

/**
 * The authentication library as this site uses it: passwords, sign-ins in the database, second factors. What it does not do here: let strangers make
 * accounts, change roles, count failures or decide who is signed in: its own routes are never reachable, only the few that `authActions` names.
 */
export function makeAuth({ database, secret, baseUrl }: AuthPlan) {
  return betterAuth({
    appName: "Recorded Vote",
    baseURL: baseUrl,
    basePath: "/admin/api/auth",
    secret,
    database: authTables(database),
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: {
      modelName: "user",
      additionalFields: {
        role: { type: "string", required: true, input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    account: { modelName: "credential" },
    session: {
      modelName: "signIn",
      expiresIn: HOURS_12,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    // Failures are counted by account and network (store/accounts/countAttempt), which the library cannot.
    rateLimit: { enabled: false },
    databaseHooks: {
      session: {
        create: {
          // Only here, after the password: to somebody who does not know it, a disabled account looks like any other.
          before: async ({ userId }) => {
            if (await isDisabled(database, userId)) throw new APIError("FORBIDDEN", { code: "ACCOUNT_DISABLED" });
          },
        },
      },
    },
    advanced: {
      // What a proxy says of addresses can be made up, and none is kept.
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookiePrefix: cookiePrefix(baseUrl),
      defaultCookieAttributes: { sameSite: "strict", httpOnly: true, secure: baseUrl.startsWith("https:"), path: "/" },
    },
    plugins: [
      twoFactor({
        issuer: "Recorded Vote",
        accountLockout: { enabled: true, maxFailedAttempts: 5, durationSeconds: MINUTES_15 },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof makeAuth>;
