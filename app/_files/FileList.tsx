import Link from "next/link";
import { DataTable } from "../../components/DataTable";
import type { TableColumn } from "../../components/TableColumn";
import type { SentFile } from "./Files";
import { FORMAT_NAMES } from "./formatNames";
import { minuteInWords } from "./minuteInWords";
import { sizeInWords } from "./sizeInWords";
import { stateInWords } from "./stateInWords";

const COLUMNS: readonly TableColumn[] = [
  { key: "name", label: "File", numeric: false, shape: "prose" },
  { key: "format", label: "Format", numeric: false },
  { key: "size", label: "Size", numeric: true, shape: "line" },
  { key: "by", label: "Sent by", numeric: false },
  { key: "at", label: "When", numeric: false, shape: "line" },
  { key: "state", label: "How far", numeric: false, shape: "prose" },
];

/** The files that this process has. */
export function FileList({ files }: { readonly files: readonly SentFile[] }) {
  if (files.length === 0) return <p className="muted">No file waits here.</p>;
  return (
    <DataTable
      caption="Files that were sent"
      isCaptionHidden
      columns={COLUMNS}
      rows={files.map((file) => [
        <Link key={file.id} href={`/admin/files/${file.id}`} prefetch={false}>
          {file.names.join(", ")}
        </Link>,
        FORMAT_NAMES[file.format],
        sizeInWords(file.bytes),
        file.by,
        minuteInWords(file.at),
        stateInWords(file.state),
      ])}
    />
  );
}
