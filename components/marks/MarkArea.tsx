import type { ReactElement } from "react";
import type { Box } from "../layout/Box";

/** An area that is pointed at instead of a mark too thin to be hit. */
export function MarkArea({ box, mark }: { readonly box: Box; readonly mark: number }): ReactElement {
  return <rect data-mark={mark} x={box.x} y={box.y} width={box.width} height={box.height} fill="transparent" />;
}
