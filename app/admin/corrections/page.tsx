import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import Link from "next/link";
import { FACT_KINDS } from "../../../release/Fact";
import { factsOfRelease } from "../../../release/factsOfRelease";
import { includesRole } from "../../../store/accounts/Role";
import { accountWith } from "../../_admin/guard";
import { ReasonForm } from "../../_corrections/live/ReasonForm";
import { runtime } from "../../runtime";

export const metadata: Metadata = { title: "Corrections to make", robots: { index: false } };

/** What waits for the next release, and everything besides votes that can be corrected. */
export default async function CorrectionsToMakePage() {
  const { role } = await accountWith("editor");
  const release = runtime().currentRelease();
  const waiting = await runtime().editing.corrections.waiting();
  return (
    <>
      <h1>Corrections</h1>
      <h2>Waiting for the next release</h2>
      {waiting.length === 0 && <p>Nothing.</p>}
      <ul>
        {waiting.map(({ what, subject, why }, place) => (
          <li key={place}>
            {what} {subject}: {why}
          </li>
        ))}
      </ul>
      {waiting.length > 0 && includesRole(role, "publisher") && (
        <ReasonForm
          address="/admin/api/releases"
          body={{ idempotencyKey: randomUUID() }}
          field="note"
          label="What this release brings, for its readers"
          choices={[{ text: "Publish", adds: {} }]}
        />
      )}
      {FACT_KINDS.map((kind) => (
        <details key={kind}>
          <summary>Correct a {kind.replace("_", " ")}</summary>
          <ul>
            {[...factsOfRelease(release, kind).keys()].map((subject) => (
              <li key={subject}>
                <Link href={`/admin/corrections/${kind.replace("_", "-")}/${subject}`} prefetch={false}>
                  {subject}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
