import type { Metadata } from "next";
import { accountWith } from "../_admin/guard";

export const metadata: Metadata = { title: "Editing", robots: { index: false } };

/** Where people with an account begin. */
export default async function AdminPage() {
  await accountWith("viewer");
  return <h1>Editing</h1>;
}
