import type { ReactNode } from "react";
import { AdminHead } from "../_admin/AdminHead";
import { whoAsks } from "../_admin/guard";

// Every page below depends on who asks.
export const dynamic = "force-dynamic";

/** What stands around every page for people with an account. It guards nothing: each page does that itself. */
export default async function AdminLayout({ children }: { readonly children: ReactNode }) {
  const asks = await whoAsks();
  return (
    <>
      {asks.kind === "account" && <AdminHead account={asks.account} />}
      {children}
    </>
  );
}
