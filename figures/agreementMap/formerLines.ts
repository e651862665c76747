import type { PlotLabel } from "../../components/layout/PlotLabel";
import { wrapText } from "../../components/layout/wrapText";
import type { AgreementMapNumbers } from "./AgreementMapNumbers";
import type { Messages } from "../words/messages/Messages";

const SIZE = 12.5;
const LINE = 17;

/** The states that shared votes and are gone on the map's day, as lines of text below it; none where there are none. */
export function formerLines(
  { others }: AgreementMapNumbers,
  width: number,
  top: number,
  say: Messages,
): { readonly labels: readonly PlotLabel[]; readonly bottom: number } {
  const gone = others.filter(({ isDot, areas }) => !isDot && areas.length === 0);
  if (gone.length === 0) return { labels: [], bottom: top };
  const list = gone.map(({ name, share }) => `${name} ${say.percent(share)}`);
  const lines = wrapText(say.agreementMap.gone(list), width, SIZE);
  return {
    labels: lines.map((text, i) => ({ x: 0, y: top + 18 + i * LINE, text, size: SIZE, colour: "muted" })),
    bottom: top + 10 + lines.length * LINE,
  };
}
