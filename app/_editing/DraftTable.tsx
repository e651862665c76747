import { DataTable } from "../../components/DataTable";
import { dayInWords } from "../../figures/words/dayInWords";
import type { DraftSummary } from "../../store/editing/Draft";
import { timeInWords } from "./timeInWords";

const COLUMNS = [
  { key: "vote", label: "Vote", numeric: false, shape: "line" as const },
  { key: "title", label: "Title", numeric: false, shape: "prose" as const },
  { key: "date", label: "Voted", numeric: false, shape: "line" as const },
  { key: "what", label: "What", numeric: false, shape: "line" as const },
  { key: "by", label: "Last changed", numeric: false },
];

/** Drafts of one status; each leads to where it goes on: the entry while it is written, else its review. */
export function DraftTable({ caption, drafts }: { readonly caption: string; readonly drafts: readonly DraftSummary[] }) {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={COLUMNS}
      rows={drafts.map((draft) => [
        { text: draft.symbol || draft.target || "No symbol yet", href: addressOf(draft) },
        draft.title || null,
        draft.date === "" ? null : dayInWords(draft.date),
        whatOf(draft),
        `${draft.updatedBy}, ${timeInWords(draft.updatedAt)}`,
      ])}
    />
  );
}

function addressOf({ id, status }: DraftSummary): string {
  return status === "draft" ? `/admin/entry/${id}` : `/admin/drafts/${id}`;
}

function whatOf({ status, target, release }: DraftSummary): string {
  if (status === "published") return `release ${release ?? ""}`;
  return target === null ? "new vote" : "correction";
}
