import type { ReactElement } from "react";
import { DataTableCell } from "./DataTableCell";
import { DataTableHead } from "./DataTableHead";
import type { TableCell } from "./TableCell";
import type { TableColumn } from "./TableColumn";
import styles from "./DataTable.module.css";

/** Rows under a heading of their own. */
export interface TablePart {
  readonly key: string;
  readonly heading: TableCell;
  /** One cell a column; `null` where there is no value. */
  readonly rows: readonly (readonly TableCell[])[];
}

interface Props {
  readonly caption: string;
  /** Where a heading right above says the same, the caption is for those who do not see it. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly TableColumn[];
  /** One cell a column; `null` where there is no value. */
  readonly rows?: readonly (readonly TableCell[])[];
  /** Instead of rows, or after them: parts with headings, all in the same columns. */
  readonly parts?: readonly TablePart[];
  /** The column whose cell heads its row; the first. */
  readonly head?: number;
}

/** A table of facts: one column heads each row, numbers stand right in tabular figures, a missing value is a dash. */
export function DataTable({ caption, isCaptionHidden = false, columns, rows = [], parts = [], head = 0 }: Props): ReactElement {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className={isCaptionHidden ? styles.hidden : styles.caption}>{caption}</caption>
        <DataTableHead columns={columns} />
        {rows.length > 0 && (
          <tbody>
            <Rows columns={columns} rows={rows} head={head} />
          </tbody>
        )}
        {parts.map((part) => (
          <tbody key={part.key}>
            <tr className={styles.part}>
              <DataTableCell cell={part.heading} scope="rowgroup" span={columns.length} />
            </tr>
            <Rows columns={columns} rows={part.rows} head={head} />
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowsProps {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly head: number;
}

function Rows({ columns, rows, head }: RowsProps) {
  return rows.map((row, place) => (
    <tr key={place}>
      {columns.map((column, i) => (
        <DataTableCell key={column.key} cell={row[i] ?? null} column={column} scope={i === head ? "row" : undefined} />
      ))}
    </tr>
  ));
}
