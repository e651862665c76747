import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accountWith } from "../../../_admin/guard";
import { REPORT_LISTS, type ReportList, type SentFile } from "../../../_files/Files";
import { FileView } from "../../../_files/FileView";
import { runtime } from "../../../runtime";

export const metadata: Metadata = { title: "A file", robots: { index: false } };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** One file that was sent. */
export default async function FilePage({ params, searchParams }: Props) {
  const account = await accountWith("editor");
  const { files } = runtime();
  const file = files.find((await params).id);
  if (!file) notFound();
  const asked = await searchParams;
  const list = REPORT_LISTS.find((each) => each === asked.list) ?? firstList(file);
  const page = /^[1-9]\d{0,5}$/.test(String(asked.page)) ? Number(asked.page) : 1;
  return <FileView file={file} account={account} list={list} page={await files.page(file.id, list, page)} />;
}

/** What needs a look first. */
function firstList({ state }: SentFile): ReportList {
  if (state.kind !== "tried" && state.kind !== "written") return "added";
  return REPORT_LISTS.find((each) => state.report.lists[each] > 0) ?? "added";
}
