import type { Metadata } from "next";
import Link from "next/link";
import { accountWith } from "../../_admin/guard";
import { FileList } from "../../_files/FileList";
import { commandFor, MOST_SENT, MOST_UNPACKED } from "../../_files/limits";
import { SendFiles } from "../../_files/SendFiles";
import { runtime } from "../../runtime";

export const metadata: Metadata = { title: "Files", robots: { index: false } };

/** Whole files of votes: sent, tried, written. */
export default async function FilesPage() {
  await accountWith("editor");
  return (
    <>
      <h1>Files</h1>
      <p>
        A file is tried first: you see, row by row, what it would add and change and what is refused. Nothing is written before
        you say so, and then all of it or nothing.
      </p>
      <p className="muted">
        CSV of the UN Digital Library, MARCXML, the three files of unvotes, long CSV of this site; packed with gzip or not; at
        most {MOST_SENT >> 20} MiB as sent and {MOST_UNPACKED >> 20} MiB unpacked. <code>{commandFor("FILE")}</code> reads files
        of any size. Files are kept here until they are written; older than a day they go when the next one comes.
      </p>
      <SendFiles />
      <p>
        <Link href="/admin/bulk" prefetch={false}>
          Texts adopted without a vote, pasted as a table
        </Link>
      </p>
      <h2>Sent</h2>
      <FileList files={runtime().files.list()} />
    </>
  );
}
