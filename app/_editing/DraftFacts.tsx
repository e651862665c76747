import { bodyName } from "../../figures/words/bodyName";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Draft } from "../../store/editing/Draft";
import { timeInWords } from "./timeInWords";

const STATUS = { draft: "Being written", ready: "Ready for review", published: "Published", discarded: "Discarded" } as const;

/** What a draft is about, how far it is and who brought it there. @param rollCall its page, once it is published */
export function DraftFacts({ draft, rollCall }: { readonly draft: Draft; readonly rollCall: string | null }) {
  const { document, status, target, createdBy, updatedBy, updatedAt, readyBy, release } = draft;
  const { symbol, draft: drafted, title, body, session, date, reason } = document;
  const people = [
    `begun by ${createdBy}`,
    `last changed by ${updatedBy}, ${timeInWords(updatedAt)}`,
    ...(readyBy === null ? [] : [`marked as ready by ${readyBy}`]),
  ];
  return (
    <>
      <h1>
        {target === null || status === "published" ? "" : "Correction of "}
        {symbol || drafted || "a vote without a symbol"}
      </h1>
      <p>
        {title || "No title yet"}
        {body && ` · ${bodyName(body)}`}
        {session && `, session ${session}`}
        {date && ` · ${dayInWords(date)}`}
      </p>
      {reason && <p>Reason: {reason}</p>}
      <p className="muted">
        {STATUS[status]}
        {release !== null && ` in release ${release}`}: {people.join("; ")}.
      </p>
      {rollCall !== null && (
        <p>
          <a href={`/resolutions/${rollCall}`}>The vote’s page</a> ·{" "}
          <a href={`/admin/revisions?subject=${encodeURIComponent(rollCall)}`}>Its revisions</a>
        </p>
      )}
    </>
  );
}
