import type { Metadata } from "next";
import { includesRole } from "../../../store/accounts/Role";
import { accountWith } from "../../_admin/guard";
import { BulkDesk } from "../../_bulk/BulkDesk";

export const metadata: Metadata = { title: "Adopted without a vote", robots: { index: false } };

/** A session's worth of texts adopted without a vote, pasted as a table. */
export default async function BulkPage() {
  const { role } = await accountWith("editor");
  return (
    <>
      <h1>Adopted without a vote</h1>
      <p>
        Paste a table, one text a row: symbol, title, date, body, session, draft, subject, topics, in any order, best with a
        header. Body and session are told from the symbol where the table does not say; what is there already is left out.
      </p>
      <BulkDesk mayPublish={includesRole(role, "publisher")} />
    </>
  );
}
