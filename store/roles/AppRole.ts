import { createHash, createHmac } from "node:crypto";

/** The program's own role in a database: LOGIN, no rights but those it is given. */
export interface AppRole {
  readonly name: string;
  readonly password: string;
}

/** Postgres cuts names after 63 bytes. */
const LONGEST_NAME = 63;
const ENDING = "_app";

/**
 * The role of a database. The password is derived, so that servers which share the owner's secret agree on it without telling each other.
 * @param secret the owner's password
 */
export function appRoleOf(databaseName: string, secret: string): AppRole {
  return {
    name: roleName(databaseName),
    password: createHmac("sha256", secret).update(`recorded-vote application role of ${databaseName}`).digest("base64url"),
  };
}

function roleName(databaseName: string): string {
  const name = `${databaseName}${ENDING}`;
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  const mark = createHash("sha256").update(databaseName).digest("hex").slice(0, 16);
  return `${mark}${ENDING}`;
}
