import type { Metadata } from "next";
import { includesRole } from "../../../store/accounts/Role";
import { accountWith } from "../../_admin/guard";
import { readRevisionQuestion } from "../../_editing/readRevisionQuestion";
import { RevisionEntry } from "../../_editing/RevisionEntry";
import { RevisionSearch } from "../../_editing/RevisionSearch";
import styles from "../../_editing/Revisions.module.css";
import { runtime } from "../../runtime";

export const metadata: Metadata = { title: "Revisions", robots: { index: false } };

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** Every change that was ever made, to be searched and undone. */
export default async function RevisionsPage({ searchParams }: Props) {
  const account = await accountWith("viewer");
  const asked = Object.fromEntries(Object.entries(await searchParams).map(([name, value]) => [name, String(value ?? "")]));
  const read = readRevisionQuestion(Object.entries(asked));
  const found = "problem" in read ? [] : await runtime().editing.revisions(read.question);
  const last = found.at(-1)?.number ?? 1;
  const older = new URLSearchParams({ ...asked, before: String(last) });
  return (
    <>
      <h1>Revisions</h1>
      <p className="muted">
        Each is chained to the one before it by a hash and never rewritten; <code>npm run verify</code> checks the chain.
      </p>
      <RevisionSearch asked={asked} />
      <p role="status">{"problem" in read ? read.problem : found.length === 0 && "Nothing fits."}</p>
      <ol className={styles.revisions}>
        {found.map((revision) => (
          <RevisionEntry
            key={revision.number}
            revision={revision}
            release={runtime().currentRelease()}
            mayUndo={includesRole(account.role, "publisher")}
          />
        ))}
      </ol>
      {last > 1 && <a href={`/admin/revisions?${older}`}>Older</a>}
    </>
  );
}
