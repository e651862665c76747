"use client";

import { type FormEvent, useState } from "react";
import type { PartChange } from "../../../analysis/factDifference";
import type { Fact } from "../../../store/corrections/Fact";
import styles from "./FactEditor.module.css";
import { sendJson } from "./sendJson";

interface Props {
  /** Where the fact is read and written: `/admin/api/facts/grouping/eu`. */
  readonly address: string;
  readonly fact: Pick<Fact, "version" | "document">;
}

/** A fact as its document, its difference shown before it is saved with a reason and a source. */
export function FactEditor({ address, fact }: Props) {
  const [version, setVersion] = useState(fact.version);
  const [text, setText] = useState(JSON.stringify(fact.document, null, 2));
  const [changes, setChanges] = useState<readonly PartChange[]>();
  const [reason, setReason] = useState("");
  const [source, setSource] = useState("");
  const [said, setSaid] = useState("");
  const send = async (method: "POST" | "PUT", to: string, more: object) => {
    const answer = await sendJson(method, to, text, more);
    setSaid(answer.ok ? "" : answer.detail);
    return answer;
  };
  const look = async () => {
    const answer = await send("POST", `${address}/difference`, {});
    setChanges(answer.ok ? (answer.body as { changes: readonly PartChange[] }).changes : undefined);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await send("PUT", address, { version, reason, source });
    if (!answer.ok) return;
    setVersion((answer.body as { fact: Fact }).fact.version);
    setChanges(undefined);
    setSaid("Saved. Readers see it with the next release.");
  };
  return (
    <form onSubmit={(event) => void save(event)} className={styles.form}>
      <label>
        The whole record
        <textarea
          className={styles.record}
          value={text}
          rows={24}
          spellCheck={false}
          onChange={(event) => (setText(event.target.value), setChanges(undefined))}
        />
      </label>
      <div className={styles.buttons}>
        <button type="button" onClick={() => void look()}>
          Show what changes
        </button>
      </div>
      {changes !== undefined && (
        <pre className={styles.changes}>{changes.length === 0 ? "Nothing." : JSON.stringify(changes, null, 2)}</pre>
      )}
      <Line label="Why" value={reason} onChange={setReason} />
      <Line label="Source" value={source} onChange={setSource} />
      <div className={styles.buttons}>
        <button type="submit" className={styles.main} disabled={changes === undefined || changes.length === 0}>
          Save
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Line({ label, value, onChange }: LineProps) {
  return (
    <label>
      {label}
      <input value={value} onChange={(event) => onChange(event.target.value)} maxLength={1000} required />
    </label>
  );
}
