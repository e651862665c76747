import type { Metadata } from "next";
import { AccountTable } from "../../_admin/accounts/AccountTable";
import { AddAccount } from "../../_admin/accounts/AddAccount";
import { accountWith } from "../../_admin/guard";
import { runtime } from "../../runtime";

export const metadata: Metadata = { title: "Accounts", robots: { index: false } };

/** Who may do what, for administrators. */
export default async function AccountsPage() {
  const account = await accountWith("administrator");
  return (
    <>
      <h1>Accounts</h1>
      <p>
        Viewers read what is in preparation; editors write it; publishers publish it; administrators give these roles. A change
        ends the account’s sign-ins, and is kept as a revision.
      </p>
      <AccountTable accounts={await runtime().accounts.list()} own={account.email} />
      <h2>Add an account</h2>
      <AddAccount />
    </>
  );
}
