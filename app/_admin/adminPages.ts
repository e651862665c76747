import type { Role } from "../../store/accounts/Role";

/** The parts of the editing pages, in the order of their links, with the role that each takes. */
export const ADMIN_PAGES: readonly {
  readonly href: string;
  readonly name: string;

  readonly role: Role;
}[] = [
  { href: "/admin", name: "Votes in preparation", role: "viewer" },
  { href: "/admin/entry/new", name: "New vote", role: "editor" },
  { href: "/admin/corrections", name: "Corrections", role: "editor" },
  { href: "/admin/disagreements", name: "Disagreements", role: "editor" },
  { href: "/admin/reports", name: "Reports", role: "viewer" },
  { href: "/admin/files", name: "Files", role: "editor" },
  { href: "/admin/revisions", name: "Revisions", role: "viewer" },
  { href: "/admin/accounts", name: "Accounts", role: "administrator" },
];
