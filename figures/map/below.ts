import { layoutKey, type KeyEntry, type KeyLayout } from "../../components/layout/layoutKey";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import { movedDown } from "../../components/layout/movedDown";
import { wrapText } from "../../components/layout/wrapText";

const SIZE = 12.5;
const LINE = 17;
const GAP = 8;

/** The members of the time beside the map: a heading and an entry each; nothing where there are none. */
export function below(
  entries: readonly KeyEntry[],
  width: number,
  top: number,
  heading: string,
): { readonly keys: readonly KeyLayout[]; readonly labels: readonly PlotLabel[]; readonly bottom: number } {
  if (entries.length === 0) return { keys: [], labels: [], bottom: top };
  const lines = wrapText(heading, width, SIZE);
  const listTop = top + GAP + lines.length * LINE;
  const list = layoutKey(entries, width);
  return {
    keys: [movedDown(list, listTop)],
    labels: lines.map((text, i) => ({ x: 0, y: top + GAP + 13 + i * LINE, text, size: SIZE, colour: "muted" })),
    bottom: listTop + list.height,
  };
}
