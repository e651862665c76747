import type { ReactElement } from "react";
import { insetBox } from "../layout/outlineOf";
import type { Box } from "../layout/Box";

/** In a key: the paper that land without a seat has. */
export function PaperSwatch({ box }: { readonly box: Box }): ReactElement {
  return <rect {...insetBox(box, 1)} rx={2} fill="none" stroke="var(--rule)" />;
}
