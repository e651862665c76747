import type { Metadata } from "next";
import { accountWith } from "../../../_admin/guard";
import { EntryLoader } from "../../../_entry/EntryLoader";

export const metadata: Metadata = { title: "New vote", robots: { index: false } };

/** A vote that is entered from the text that records it. */
export default async function NewEntryPage() {
  const { name } = await accountWith("editor");
  return <EntryLoader id={undefined} own={name} />;
}
