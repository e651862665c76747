import type { Choice } from "../../formats/words/Choice";
import styles from "./TallyFields.module.css";

/** One choice's numbers. */
export interface TallyRow {
  readonly choice: Choice;
  /** "In favour" */
  readonly label: string;
  readonly announced: number | null;
  readonly counted: number;
  readonly isDifferent: boolean;
}

interface Props {
  readonly rows: readonly TallyRow[];
  readonly isLocked: boolean;
  readonly onAnnounced: (choice: Choice, announced: number | null) => void;
  readonly onEnter: () => void;
}

/** The tally as announced beside the one that the choices add up to; where they differ, both stay and it is said. */
export function TallyFields({ rows, isLocked, onAnnounced, onEnter }: Props) {
  return (
    <table className={styles.tally}>
      <caption>Tally</caption>
      <thead>
        <tr>
          <td />
          {rows.map(({ choice, label }) => (
            <th key={choice} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Announced</th>
          {rows.map(({ choice, label, announced }) => (
            <td key={choice}>
              <input
                inputMode="numeric"
                aria-label={`Announced ${label.toLowerCase()}`}
                readOnly={isLocked}
                value={announced ?? ""}
                placeholder="–"
                onChange={({ target }) => {
                  if (/^\d{0,3}$/.test(target.value)) onAnnounced(choice, target.value === "" ? null : Number(target.value));
                }}
                onKeyDown={(event) => {
                  if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) onEnter();
                }}
              />
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">Counted</th>
          {rows.map(({ choice, counted, isDifferent }) => (
            <td key={choice} className={isDifferent ? styles.different : undefined}>
              {counted}
              {isDifferent && <span className={styles.sign}> ≠</span>}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
