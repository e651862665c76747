import { parseArgs } from "node:util";
import { type Role, ROLES } from "../../store/accounts/Role";

/** What `npm run user` is to do. */
export type UserCommand =
  | { readonly verb: "add"; readonly email: string; readonly role: Role; readonly name: string }
  | { readonly verb: "list" }
  | { readonly verb: "role"; readonly email: string; readonly role: Role }
  | { readonly verb: "disable" | "enable" | "password" | "second-factor"; readonly email: string };

export const USER_USAGE = `Usage: npm run user -- add EMAIL --role ${ROLES.join("|")} [--name NAME]   (the password is read from standard input)
       npm run user -- list
       npm run user -- role EMAIL ROLE
       npm run user -- disable EMAIL
       npm run user -- enable EMAIL
       npm run user -- password EMAIL        (the new one is read from standard input)
       npm run user -- second-factor EMAIL   (takes it away, to be set up anew at the next sign-in)`;

/** `undefined` where the arguments are none of the above. */
export function userArguments(args: readonly string[]): UserCommand | undefined {
  const read = parse(args);
  if (!read) return undefined;
  const [verb, address, given, ...more] = read.positionals;
  if (verb === "list") return address === undefined ? { verb } : undefined;
  if (address === undefined || more.length > 0) return undefined;
  const email = address.trim().toLowerCase();
  const role = ROLES.find((known) => known === (verb === "role" ? given : read.values.role));
  if (verb === "role") return role && { verb, email, role };
  if (given !== undefined) return undefined;
  if (verb === "add") return role && { verb, email, role, name: read.values.name ?? "" };
  return verb === "disable" || verb === "enable" || verb === "password" || verb === "second-factor" ? { verb, email } : undefined;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { role: { type: "string" }, name: { type: "string" } },
      allowPositionals: true,
    });
  } catch {
    return undefined;
  }
}
