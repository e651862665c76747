import type { KeyLayout } from "./layoutKey";

/** A key moved down so that it begins at `top`. */
export function movedDown(key: KeyLayout, top: number): KeyLayout {
  const down = <M extends { readonly y: number }>(marks: readonly M[]) => marks.map((mark) => ({ ...mark, y: mark.y + top }));
  return {
    height: key.height,
    swatches: down(key.swatches),
    circles: down(key.circles),
    papers: down(key.papers),
    labels: down(key.labels),
  };
}
