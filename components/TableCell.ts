import type { ReactElement } from "react";

/** A cell that leads somewhere. */
export interface LinkCell {
  readonly text: string;
  readonly href: string;
}

/** What stands in a cell: words, a number, a link or a drawing; `null` where there is no value. */
export type TableCell = string | number | null | LinkCell | ReactElement;

/** Whether a cell is a link rather than something to be shown as it is. */
export function isLinkCell(cell: TableCell): cell is LinkCell {
  return typeof cell === "object" && cell !== null && "href" in cell;
}
