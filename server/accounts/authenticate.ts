import { isAPIError } from "better-auth/api";
import { adminProblem } from "../../app/_admin/adminProblem";
import type { WhoAsks } from "../../app/_admin/Accounts";
import { countAttempt, forgiveAttempt } from "../../store/accounts/countAttempt";
import { clearEnded, endOtherSignIns, endSignIn } from "../../store/accounts/endSignIns";
import type { Database } from "../../store/Database";
import { attemptLimits } from "./attemptLimits";
import { type Acted, AUTH_ACTIONS } from "./authActions";
import { sessionCookie, signedToken } from "./cookies";
import type { Auth } from "./makeAuth";
import { networkOf } from "./networkOf";
import { refusalInWords } from "./refusalInWords";

export interface Desk {
  readonly database: Database;
  readonly auth: Auth;
  readonly secret: string;
  readonly baseUrl: string;
}

/** Does one of `AUTH_ACTIONS` and answers as JSON; what is refused is a problem with a sentence. @throws DatabaseUnavailable */
export async function authenticate(desk: Desk, name: string, request: Request, asks: WhoAsks): Promise<Response> {
  const action = AUTH_ACTIONS.get(name);
  if (!action) return adminProblem(404, "There is no such address.");
  const account = asks.kind === "account" || asks.kind === "second_factor" ? asks.account : undefined;
  if (action.asks === "signed_in" && !account)
    return adminProblem(401, "You are not signed in, or no longer. Sign in and try again.");
  const prepared = action.prepare(await bodyOf(request));
  if (!prepared) return adminProblem(400, "The form is incomplete.");
  const network = networkOf(request.headers.get("x-recorded-vote-client"));
  const limits = attemptLimits({ guesses: action.guesses, email: prepared.email, accountId: account?.id, network });
  const wait = await countAttempt(desk.database, limits);
  if (wait !== undefined) return tooMany(wait);
  const acted = await prepared.run(desk.auth, request.headers).catch(refusalOf);
  if (acted instanceof Response) return acted;
  await forgiveAttempt(desk.database, limits);
  await endEarlier(desk, name, request, acted);
  return answerTo(acted);
}

/** At most 4 kB of JSON; what is no JSON is `undefined`. */
async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.trim() === "") return {};
  try {
    return text.length > 4_096 ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tooMany(seconds: number): Response {
  const detail = `Too many failures. Try again in ${Math.ceil(seconds / 60)} minutes.`;
  return adminProblem(429, detail, { headers: { "retry-after": String(seconds) } });
}

/** @throws the error itself where it is no refusal */
function refusalOf(error: unknown): Response {
  if (!isAPIError(error) || error.statusCode >= 500) throw error;
  const [status, sentence] = refusalInWords(error.body?.code);
  return adminProblem(status, sentence);
}

/** A new sign-in ends the one that this browser had; a second factor that is now there ends those that were made without it. */
async function endEarlier(
  { database, secret, baseUrl }: Desk,
  name: string,
  request: Request,
  { headers }: Acted,
): Promise<void> {
  const cookie = sessionCookie(baseUrl);
  const set = headers.getSetCookie().flatMap((line) => signedToken(line.split(";")[0] ?? "", cookie, secret) ?? []);
  const token = set.at(-1);
  if (token === undefined) return;
  const earlier = signedToken(request.headers.get("cookie"), cookie, secret);
  if (earlier !== undefined && earlier !== token) {
    if (name === "two-factor/verify-totp") await endOtherSignIns(database, token);
    await endSignIn(database, earlier);
  }
  await clearEnded(database);
}

function answerTo({ headers, response }: Acted): Response {
  const answer = new Headers({ "content-type": "application/json", "cache-control": "no-store" });
  for (const cookie of headers.getSetCookie()) answer.append("set-cookie", cookie);
  return new Response(JSON.stringify(toldOf(response)), { status: 200, headers: answer });
}

/** Of what the library says, what a page needs: never a token. */
function toldOf(response: unknown): Readonly<Record<string, unknown>> {
  const said = (typeof response === "object" && response !== null ? response : {}) as Readonly<Record<string, unknown>>;
  const told: Record<string, unknown> = { needsSecondFactor: said["twoFactorRedirect"] === true };
  if (typeof said["totpURI"] === "string") told["totpUri"] = said["totpURI"];
  if (Array.isArray(said["backupCodes"])) told["backupCodes"] = said["backupCodes"];
  return told;
}
