import type { ReactElement } from "react";
import styles from "./DataTable.module.css";

interface Props {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric: boolean }[];
  /** One cell a column; `null` where there is no value. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A table of facts: the first column heads its row, numbers stand right in tabular figures, a missing value is a dash. */
export function DataTable({ caption, columns, rows }: Props): ReactElement {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? styles.number : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {columns.map((column, i) => (
                <Cell key={column.key} value={row[i] ?? null} numeric={column.numeric} head={i === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ value, numeric, head }: { value: string | number | null; numeric: boolean; head: boolean }): ReactElement {
  const className = numeric ? styles.number : undefined;
  return head ? (
    <th scope="row" className={className}>
      {value ?? "–"}
    </th>
  ) : (
    <td className={className}>{value ?? "–"}</td>
  );
}
