import Link from "next/link";
import type { ReactElement } from "react";
import { columnClass } from "./columnClass";
import type { TableColumn } from "./TableColumn";

const ARROWS = { ascending: " ↑", descending: " ↓" } as const;

/** The heads of a table's columns; one by which the table can be ordered is a link, and says how it is ordered now. */
export function DataTableHead({ columns }: { readonly columns: readonly TableColumn[] }): ReactElement {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.key} scope="col" className={columnClass(column)} aria-sort={column.sort?.order} title={column.title}>
            {column.sort ? (
              <Link href={column.sort.href} prefetch={false} scroll={false}>
                {column.label}
              </Link>
            ) : (
              column.label
            )}
            {column.sort?.order && <span aria-hidden="true">{ARROWS[column.sort.order]}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
