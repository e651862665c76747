import type { Metadata } from "next";
import Link from "next/link";
import { includesRole } from "../../../store/accounts/Role";
import { accountWith } from "../../_admin/guard";
import { ReasonForm } from "../../_corrections/live/ReasonForm";
import { timeInWords } from "../../_editing/timeInWords";
import { runtime } from "../../runtime";

export const metadata: Metadata = { title: "Reports of errors", robots: { index: false } };

/** What readers say is wrong, to be looked into and closed with a remark. */
export default async function ReportsPage() {
  const { role } = await accountWith("viewer");
  const { reports } = runtime().editing;
  const [open, closed] = [await reports.list("open"), await reports.list("closed")];
  return (
    <>
      <h1>Reports of errors</h1>
      {open.length === 0 && <p>None is open.</p>}
      {open.map(({ id, rollCall, text, reportedAt }) => (
        <article key={id}>
          <p className="muted">
            {timeInWords(reportedAt)}
            {rollCall !== null && (
              <>
                {" on "}
                <Link href={`/resolutions/${rollCall}`} prefetch={false}>
                  {rollCall}
                </Link>
              </>
            )}
          </p>
          <p style={{ whiteSpace: "pre-wrap" }}>{text}</p>
          {includesRole(role, "editor") && (
            <ReasonForm
              address={`/admin/api/reports/${id}/close`}
              body={{}}
              field="remark"
              label="What came of it"
              choices={[{ text: "Close", adds: {} }]}
            />
          )}
        </article>
      ))}
      {closed.length > 0 && <h2>Closed</h2>}
      {closed.map(({ id, text, remark, closedBy, closedAt }) => (
        <article key={id}>
          <p style={{ whiteSpace: "pre-wrap" }}>{text}</p>
          <p className="muted">
            {remark} ({closedBy}
            {closedAt !== null && `, ${timeInWords(closedAt)}`})
          </p>
        </article>
      ))}
    </>
  );
}
