import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { includesRole } from "../../../../store/accounts/Role";
import { accountWith } from "../../../_admin/guard";
import { DraftFacts } from "../../../_editing/DraftFacts";
import { ReviewActions } from "../../../_editing/live/ReviewActions";
import { notPublishable } from "../../../_editing/notPublishable";
import { ReviewView } from "../../../_editing/ReviewView";
import { runtime } from "../../../runtime";

export const metadata: Metadata = { title: "Review", robots: { index: false } };

/** A draft under review: what it would change, and the steps that it can take. */
export default async function ReviewPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const account = await accountWith("viewer");
  const { editing } = runtime();
  const read = await editing.read((await params).id);
  if (!read.ok) notFound();
  const draft = read.value;
  const isOpen = draft.status === "draft" || draft.status === "ready";
  const preview = isOpen ? await editing.preview(draft.id) : undefined;
  const { id, version, status, document, target } = draft;
  const about = document.symbol || document.draft || document.title;
  return (
    <>
      <DraftFacts draft={draft} rollCall={status === "published" ? target : null} />
      {status !== "published" && (
        <ReviewActions
          key={version}
          draft={{ id, version, status }}
          mayEdit={includesRole(account.role, "editor")}
          targetChanged={preview?.ok === true && preview.value.targetChanged}
          notPublishable={notPublishable(draft, account, editing.publishesAlone)}
          note={target === null ? `Adds the vote on ${about}` : `Corrects ${about}: ${document.reason}`}
          idempotencyKey={randomUUID()}
        />
      )}
      {preview?.ok && <ReviewView preview={preview.value} />}
      {preview?.ok === false && <p>There is no preview yet. {preview.refusal.detail}</p>}
    </>
  );
}
