"use client";

import { useState } from "react";
import styles from "../_files/Files.module.css";
import { PublishForm } from "../_files/PublishForm";
import { postJson, type Sent } from "../_files/sendStep";
import type { BulkPreview } from "./Bulk";
import { BulkRows } from "./BulkRows";
import { bulkVerdict, writtenInWords } from "./bulkVerdict";

interface Props {
  readonly text: string;
  readonly table: BulkPreview;
  readonly mayPublish: boolean;
  readonly onColumns: (columns: BulkPreview["columns"]) => void;
}

/** A table as it was understood, and the step to write it. */
export function BulkReview({ text, table, mayPublish, onColumns }: Props) {
  const [why, setWhy] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [written, setWritten] = useState<Sent<{ readonly added: readonly string[] }>>();
  const [idempotencyKey] = useState(() => Math.random().toString(36).slice(2));
  const { sentence, canWrite } = bulkVerdict(table.rows);
  const write = async () => {
    setBusy(true);
    setWritten(await postJson("/admin/api/bulk/write", { text, columns: table.columns, why, idempotencyKey }));
    setBusy(false);
  };
  return (
    <>
      <p role="status" className={styles.verdict}>
        {written?.ok ? writtenInWords(written.value.added.length) : sentence}
      </p>
      {written?.ok && <PublishForm mayPublish={mayPublish} what="a pasted table" />}
      {canWrite && !written?.ok && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void write();
          }}
        >
          <label htmlFor="why">Why they are written; it stands in the revision</label>
          <input id="why" value={why} onChange={(event) => setWhy(event.target.value)} required maxLength={1000} />
          <div className={styles.buttons}>
            <button type="submit" className={styles.main} disabled={isBusy}>
              Write them
            </button>
          </div>
          <p role="alert" className={styles.problem}>
            {written?.ok === false ? written.detail : ""}
          </p>
        </form>
      )}
      {!written?.ok && <BulkRows table={table} onColumns={onColumns} />}
    </>
  );
}
