import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import type { Account } from "../../store/accounts/Account";
import { includesRole, type Role } from "../../store/accounts/Role";
import { runtime } from "../runtime";
import type { WhoAsks } from "./Accounts";
import { adminProblem } from "./adminProblem";
import { isForeign } from "./isForeign";

// There is no middleware, and layouts do not guard: each handler and each page asks here itself, or anybody may have it.

type Route<P> = (request: Request, context: { readonly params: Promise<P> }) => Promise<Response>;

const UNAVAILABLE =
  "The database cannot be reached at the moment. What you typed is kept in your browser; try again in a moment.";

/** A route handler for accounts of at least that role: strangers get 401, smaller roles 403, and so does whatever another site sends. */
export function withRole<P>(
  role: Role,
  handle: (request: Request, account: Account, params: P) => Promise<Response> | Response,
): Route<P> {
  return withAnybody<P>(async (request, params) => {
    const asks = await runtime().accounts.whoAsks(request.headers);
    return asks.kind === "account" && includesRole(asks.account.role, role)
      ? handle(request, asks.account, params)
      : refusalOf(asks, role);
  });
}

/** A route handler for who is not signed in yet; nothing that another site sends gets to it. */
export function withAnybody<P>(handle: (request: Request, params: P) => Promise<Response> | Response): Route<P> {
  return async (request, context) => {
    if (isForeign(request, runtime().baseUrl))
      return adminProblem(403, "This was not sent by a page of this site, so nothing was done. Its address is set by BASE_URL.");
    try {
      const response = await handle(request, await context.params);
      response.headers.set("cache-control", "no-store");
      return response;
    } catch (error) {
      if (isUnavailable(error)) return unavailable();
      throw error;
    }
  };
}

/** The account that asks for a page: a stranger is sent to the sign-in and comes back, a smaller role gets a page that says so (403). */
export async function accountWith(role: Role): Promise<Account> {
  const asks = await signedIn();
  if (asks.kind === "second_factor") redirect("/admin/second-factor");
  if (!includesRole(asks.account.role, role)) forbidden();
  return asks.account;
}

/** Whoever is signed in, with or without the second factor that the role needs: for the page on which it is set up. */
export async function signedIn(): Promise<Extract<WhoAsks, { readonly account: Account }>> {
  const asks = await whoAsks();
  if (asks.kind === "stranger") redirect(`/admin/sign-in?from=${encodeURIComponent(await addressAsked())}`);
  // app/admin/forbidden.tsx says that the database is down.
  if (asks.kind === "unavailable") forbidden();
  return asks;
}

/** Who asks for the page that is being made; asked once for each. */
export const whoAsks = cache(async (): Promise<WhoAsks> => runtime().accounts.whoAsks(await headers()));

/** The page's own address, which the process writes into each request for one. */
async function addressAsked(): Promise<string> {
  return (await headers()).get("x-recorded-vote-address") ?? "/admin";
}

function refusalOf(asks: WhoAsks, role: Role): Response {
  if (asks.kind === "stranger") return adminProblem(401, "You are not signed in, or no longer. Sign in and try again.");
  if (asks.kind === "second_factor") return adminProblem(403, "Set up your second factor first, at /admin/second-factor.");
  if (asks.kind === "unavailable") return unavailable();
  return adminProblem(403, `This takes the role ${role}; yours is ${asks.account.role}.`);
}

function unavailable(): Response {
  return adminProblem(503, UNAVAILABLE, { headers: { "retry-after": "5" } });
}

/** Process and pages are bundled apart, so neither knows the other's classes: it goes by the name. */
function isUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === "DatabaseUnavailable";
}
