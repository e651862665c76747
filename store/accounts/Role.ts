/** What a person with an account may do, least first; each may do what those before it may. */
export const ROLES = ["viewer", "editor", "publisher", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** Whether a role includes what is asked for. */
export function includesRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Whether people of that role sign in with a second factor. */
export function needsSecondFactor(role: Role): boolean {
  return includesRole(role, "publisher");
}
