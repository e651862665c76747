import { DatabaseUnavailable } from "../DatabaseUnavailable";
import { isConnectionLost } from "./isConnectionLost";
import { postgresCodeOf } from "./postgresCodeOf";

/** People with an account are told within three seconds. */
const PATIENCE_MS = 2_700;

/** What `pg` says without a code: no connection in time, no answer in time, a connection that ended while in use. */
const SAID = /timeout|terminated|connection is closed|not queryable/i;
/** Names that cannot be looked up, and a server that has no connection to give. */
const ALSO_CODES = new Set(["ENOTFOUND", "EAI_AGAIN", "53300", "EHOSTUNREACH", "P1002", "P1008", "P2024"]);

/**
 * The work's result, where the database gives it in time. What is still under way then is left to end by itself, so give this only what may be done twice.
 * @throws DatabaseUnavailable in place of the many ways in which a connection fails, and after 2.7 s
 */
export async function orUnavailable<T>(work: () => Promise<T>, patienceMs: number = PATIENCE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable("The database does not answer in time.")), patienceMs);
  });
  try {
    return await Promise.race([work(), tooLong]);
  } catch (error) {
    throw isUnreachable(error) ? new DatabaseUnavailable("The database cannot be reached.", { cause: error }) : error;
  } finally {
    clearTimeout(timer);
  }
}

function isUnreachable(error: unknown): boolean {
  if (isConnectionLost(error)) return true;
  const code = postgresCodeOf(error);
  if (code !== undefined) return ALSO_CODES.has(code);
  return error instanceof Error && !(error instanceof DatabaseUnavailable) && SAID.test(error.message);
}
