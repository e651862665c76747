import type { PlotLabel } from "../../components/layout/PlotLabel";
import { wrapText } from "../../components/layout/wrapText";
import { listInWords } from "../words/listInWords";
import { percentInWords } from "../words/percentInWords";
import type { AgreementMapNumbers } from "./AgreementMapNumbers";

const SIZE = 12.5;
const LINE = 17;

/** The states that shared votes and are gone on the map's day, as lines of text below it; none where there are none. */
export function formerLines(
  { others }: AgreementMapNumbers,
  width: number,
  top: number,
): { readonly labels: readonly PlotLabel[]; readonly bottom: number } {
  const gone = others.filter(({ isDot, areas }) => !isDot && areas.length === 0);
  if (gone.length === 0) return { labels: [], bottom: top };
  const list = listInWords(gone.map(({ name, share }) => `${name} ${percentInWords(share)}`));
  const lines = wrapText(`No longer on the map: ${list}.`, width, SIZE);
  return {
    labels: lines.map((text, i) => ({ x: 0, y: top + 18 + i * LINE, text, size: SIZE, colour: "muted" })),
    bottom: top + 10 + lines.length * LINE,
  };
}
