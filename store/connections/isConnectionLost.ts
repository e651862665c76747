import { postgresCodeOf } from "./postgresCodeOf";

const CODES = new Set([
  "57P01",
  "57P02",
  "57P03",
  "08000",
  "08003",
  "08006",
  "ECONNRESET",
  "EPIPE",
  "ECONNREFUSED",
  "ETIMEDOUT",
  "P1001",
  "P1017",
]);

/** Whether the connection or the server went away: of a COMMIT that was under way it is then not known whether it counted. */
export function isConnectionLost(error: unknown): boolean {
  const code = postgresCodeOf(error);
  return code !== undefined && CODES.has(code);
}
