import type { Metadata } from "next";
import { accountWith } from "../../../_admin/guard";
import { EntryLoader } from "../../../_entry/EntryLoader";

export const metadata: Metadata = { title: "Vote in preparation", robots: { index: false } };

/** A vote in preparation, where it was left. */
export default async function EntryPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { name } = await accountWith("editor");
  const { id } = await params;
  return <EntryLoader id={id} own={name} />;
}
