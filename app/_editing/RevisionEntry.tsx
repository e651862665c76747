import { randomUUID } from "node:crypto";
import type { Release } from "../../release/Release";
import type { KeptRevision } from "../../store/revisions/searchRevisions";
import { differenceInWords } from "./differenceInWords";
import { DifferenceTables } from "./DifferenceTables";
import { UndoForm } from "./live/UndoForm";
import { changeOfRevision } from "./changeOfRevision";
import styles from "./RevisionEntry.module.css";
import { revisionInWords } from "./revisionInWords";
import { timeInWords } from "./timeInWords";

interface Props {
  readonly revision: KeptRevision;
  /** Names the states. */
  readonly release: Release;
  readonly mayUndo: boolean;
}

/** One revision: who, when, what and why; of a vote also what was there before and after, and the way to undo it. */
export function RevisionEntry({ revision, release, mayUndo }: Props) {
  const { number, at, who, what, subject, why, hash } = revision;
  const change = changeOfRevision(revision);
  return (
    <li className={styles.revision} id={`r${number}`}>
      <p className={styles.head}>
        <a href={`#r${number}`}>{number}</a>{" "}
        {change ? <a href={`/resolutions/${subject}`}>{subject}</a> : revisionInWords(what, subject)}
      </p>
      <p>{why}</p>
      <p className="muted">
        {who}, {timeInWords(at)} · <code title={hash}>{hash.slice(0, 8)}…</code>
      </p>
      {change && (
        <details>
          <summary>{differenceInWords(change.difference, change.side)}</summary>
          <DifferenceTables difference={change.difference} release={release} />
          {mayUndo && <UndoForm number={number} idempotencyKey={randomUUID()} />}
        </details>
      )}
    </li>
  );
}
