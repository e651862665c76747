import { postgresCodeOf } from "./postgresCodeOf";

/** Why a connection failed, as the clause of a sentence, from what Node or Postgres says; never anything of the address but what they quote. */
export function explainFailure(error: unknown): string {
  const code = postgresCodeOf(error);
  const known = code === undefined ? undefined : CLAUSES.get(code);
  if (known) return known;
  const messages = error instanceof AggregateError ? error.errors.map(messageOf) : [messageOf(error)];
  return messages.filter((message) => message !== "").join("; ") || "no reason given";
}

const CLAUSES: ReadonlyMap<string, string> = new Map([
  ["ECONNREFUSED", "nothing answers at that address"],
  ["ENOTFOUND", "its host name is not known"],
  ["EAI_AGAIN", "its host name cannot be looked up"],
  ["ETIMEDOUT", "it does not answer in time"],
  ["ECONNRESET", "it broke the connection off"],
  ["28P01", "it refuses the user name or the password"],
  ["28000", "it refuses the user"],
  ["3D000", "it has no database of that name; create it first"],
  ["53300", "it has no connection left to give"],
  ["57P03", "it is starting up or shutting down"],
]);

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
