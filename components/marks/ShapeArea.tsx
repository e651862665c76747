import type { ReactElement } from "react";

/** An invisible area of any outline that is pointed at, where what is seen is drawn for many at once. */
export function ShapeArea({ d, mark }: { readonly d: string; readonly mark: number }): ReactElement {
  return <path data-mark={mark} d={d} fill="transparent" />;
}
