import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accountWith } from "../../../../_admin/guard";
import { factKindOf } from "../../../../_corrections/factKind";
import { FactEditor } from "../../../../_corrections/live/FactEditor";
import { runtime } from "../../../../runtime";

export const metadata: Metadata = { title: "A correction", robots: { index: false } };

interface Props {
  readonly params: Promise<{ readonly kind: string; readonly subject: string }>;
}

/** One fact, to be corrected. */
export default async function CorrectionPage({ params }: Props) {
  await accountWith("editor");
  const { kind: name, subject } = await params;
  const kind = factKindOf(name);
  if (!kind) notFound();
  const read = await runtime().editing.corrections.read(kind, subject);
  if (!read.ok) notFound();
  const address = `/admin/api/facts/${name}/${encodeURIComponent(subject)}`;
  return (
    <>
      <h1>
        Correct {name.replace("-", " ")} {subject}
      </h1>
      <FactEditor address={address} fact={read.value} />
    </>
  );
}
