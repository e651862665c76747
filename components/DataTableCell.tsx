import Link from "next/link";
import type { ReactElement } from "react";
import { columnClass } from "./columnClass";
import { isLinkCell, type TableCell } from "./TableCell";
import type { TableColumn } from "./TableColumn";

interface Props {
  readonly cell: TableCell;
  readonly column?: TableColumn;
  /** What the cell heads; a cell of facts heads nothing. */
  readonly scope?: "row" | "rowgroup" | undefined;
  readonly span?: number;
}

/** One cell of a table: a link where it leads somewhere, a dash where nothing is known. */
export function DataTableCell({ cell, column, scope, span }: Props): ReactElement {
  const content = isLinkCell(cell) ? (
    <Link href={cell.href} prefetch={false}>
      {cell.text}
    </Link>
  ) : (
    (cell ?? "–")
  );
  const className = column && columnClass(column);
  return scope ? (
    <th scope={scope} colSpan={span} className={className}>
      {content}
    </th>
  ) : (
    <td className={className}>{content}</td>
  );
}
