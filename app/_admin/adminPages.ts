import type { Role } from "../../store/accounts/Role";

/** The parts of the editing pages, in the order of their links, with the role that each takes. */
export const ADMIN_PAGES: readonly {
  readonly href: string;
  readonly name: string;
  readonly says: string;
  readonly role: Role;
}[] = [
  { href: "/admin", name: "Votes in preparation", says: "drafts, and what waits for review", role: "viewer" },
  { href: "/admin/entry/new", name: "New vote", says: "from a meeting record, a press release or an annex", role: "editor" },
  { href: "/admin/corrections", name: "Corrections", says: "of what is published, with reason and source", role: "editor" },
  { href: "/admin/files", name: "Files", says: "whole files of votes, tried before anything is written", role: "editor" },
  { href: "/admin/revisions", name: "Revisions", says: "who changed what, when and why", role: "viewer" },
  { href: "/admin/accounts", name: "Accounts", says: "who may do what", role: "administrator" },
];
