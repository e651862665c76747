import type { Account } from "../../store/accounts/Account";
import { includesRole } from "../../store/accounts/Role";
import { DataTable } from "../../components/DataTable";
import type { TableColumn } from "../../components/TableColumn";
import type { FileReport, ReportList, ReportPage, SentFile } from "./Files";
import styles from "./Files.module.css";
import { FileProgressLine } from "./FileProgressLine";
import { FORMAT_NAMES } from "./formatNames";
import { minuteInWords } from "./minuteInWords";
import { PublishForm } from "./PublishForm";
import { ReportView } from "./ReportView";
import { sizeInWords } from "./sizeInWords";
import { FileSteps } from "./FileSteps";
import { verdictOf } from "./verdictOf";
import { WriteForm } from "./WriteForm";

interface Props {
  readonly file: SentFile;
  readonly account: Account;
  readonly list: ReportList;
  readonly page: ReportPage<ReportList> | undefined;
}

/** One file: how far it is, what it would do, and the next step. */
export function FileView({ file, account, list, page }: Props) {
  const { state } = file;
  return (
    <>
      <h1>{file.names.join(", ")}</h1>
      <p className="muted">
        {FORMAT_NAMES[file.format]}, {sizeInWords(file.bytes)}, sent by {file.by}, {minuteInWords(file.at)}
      </p>
      {state.kind === "running" && <FileProgressLine id={file.id} first={state} />}
      {state.kind === "failed" && <p className={styles.verdict}>{state.detail}</p>}
      {state.kind === "cancelled" && <p className={styles.verdict}>Cancelled; nothing was written.</p>}
      {state.kind === "incomplete" && (
        <p className={styles.verdict}>It lacks {state.lacks.join(" and ")}: remove it and send all three files together.</p>
      )}
      {(state.kind === "tried" || state.kind === "written") && (
        <>
          <p className={styles.verdict}>{verdictOf(state)}</p>
          <CountsTable report={state.report} />
        </>
      )}
      {state.kind === "tried" && !state.report.isRefused && <WriteForm id={file.id} />}
      {state.kind === "written" && state.report.written && (
        <PublishForm mayPublish={includesRole(account.role, "publisher")} what={file.names.join(", ")} />
      )}
      {state.kind !== "running" && <FileSteps file={file} />}
      {(state.kind === "tried" || state.kind === "written") && page && (
        <ReportView id={file.id} report={state.report} list={list} page={page} />
      )}
    </>
  );
}

const COLUMNS: readonly TableColumn[] = [
  { key: "what", label: "", numeric: false },
  { key: "texts", label: "Texts", numeric: true },
  { key: "rollCalls", label: "Roll calls", numeric: true },
  { key: "votes", label: "Votes", numeric: true },
];

function CountsTable({ report }: { readonly report: FileReport }) {
  const { read, added, changed, unchanged } = report;
  const row = (name: string, { resolutions, rollCalls, votes }: typeof added) => [name, resolutions, rollCalls, votes];
  return (
    <DataTable
      caption="What becomes of it"
      isCaptionHidden
      columns={COLUMNS}
      rows={[["Read", null, read.records, read.votes], row("Added", added), row("Changed", changed), row("Unchanged", unchanged)]}
    />
  );
}
