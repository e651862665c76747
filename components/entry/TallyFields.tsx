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
          <th scope="col">Announced</th>
          <th scope="col">Counted</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ choice, label, announced, counted, isDifferent }) => (
          <tr key={choice}>
            <th scope="row">{label}</th>
            <td>
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
                  if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
                  // The button that gets the focus by it is not to be pressed by it too.
                  event.preventDefault();
                  onEnter();
                }}
              />
            </td>
            <td className={isDifferent ? styles.different : undefined}>
              <b>{counted}</b>
              {isDifferent && <span> not as announced</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
