"use client";

import { useState } from "react";
import styles from "../_files/Files.module.css";
import { postJson, type Sent } from "../_files/sendStep";
import type { BulkPreview } from "./Bulk";
import { BulkReview } from "./BulkReview";

const EXAMPLE = "symbol\ttitle\tdate\nA/RES/79/1\tThe Pact for the Future\t22 September 2024";

/** A table is pasted, looked at row by row, and written. */
export function BulkDesk({ mayPublish }: { readonly mayPublish: boolean }) {
  const [text, setText] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [preview, setPreview] = useState<Sent<BulkPreview>>();
  const [looks, setLooks] = useState(0);

  const look = async (columns?: BulkPreview["columns"]) => {
    setBusy(true);
    setPreview(await postJson<BulkPreview>("/admin/api/bulk", { text, ...(columns && { columns }) }));
    setLooks((before) => before + 1);
    setBusy(false);
  };
  const change = (changed: string) => {
    setText(changed);
    setPreview(undefined);
  };

  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <label htmlFor="table">The table, copied from the spreadsheet or as CSV</label>
        <textarea
          id="table"
          rows={8}
          wrap="off"
          required
          spellCheck={false}
          placeholder={EXAMPLE}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
        <div className={styles.buttons}>
          <button type="submit" className={styles.main} disabled={isBusy}>
            Look at it
          </button>
        </div>
        <p role="alert" className={styles.problem}>
          {preview?.ok === false ? preview.detail : ""}
        </p>
      </form>
      {preview?.ok && (
        <BulkReview
          key={looks}
          text={text}
          table={preview.value}
          mayPublish={mayPublish}
          onColumns={(columns) => void look(columns)}
        />
      )}
    </>
  );
}
