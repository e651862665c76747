import type { TableColumn } from "./TableColumn";
import styles from "./DataTable.module.css";

/** The style of a column's cells. */
export function columnClass({ numeric, shape }: TableColumn): string | undefined {
  return numeric ? styles.number : shape && styles[shape];
}
