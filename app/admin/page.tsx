import type { Metadata } from "next";
import type { DraftStatus } from "../../formats/entry/DraftStatus";
import { accountWith } from "../_admin/guard";
import { DraftTable } from "../_editing/DraftTable";
import { runtime } from "../runtime";

export const metadata: Metadata = { title: "Votes in preparation", robots: { index: false } };

/** What a status is called here, what it says where nothing has it, and how many of it are shown. */
const PARTS: readonly { readonly status: DraftStatus; readonly heading: string; readonly none: string; readonly most: number }[] =
  [
    { status: "ready", heading: "Waiting for review", none: "Nothing waits for a review.", most: 100 },
    { status: "draft", heading: "Being written", none: "Nothing is being written.", most: 100 },
    { status: "published", heading: "Published", none: "Nothing has been published from here yet.", most: 20 },
    { status: "discarded", heading: "Discarded", none: "Nothing is discarded.", most: 20 },
  ];

/** Votes in preparation, those first that wait for somebody. */
export default async function AdminPage() {
  await accountWith("viewer");
  const drafts = await runtime().editing.list();
  return (
    <>
      <h1>Votes in preparation</h1>
      <p className="muted">A vote is written, marked as ready, then reviewed and published. Readers see nothing before that.</p>
      {PARTS.map(({ status, heading, none, most }) => {
        const shown = drafts.filter((draft) => draft.status === status).slice(0, most);
        return (
          <section key={status}>
            <h2>{heading}</h2>
            {shown.length === 0 ? <p className="muted">{none}</p> : <DraftTable caption={heading} drafts={shown} />}
          </section>
        );
      })}
    </>
  );
}
