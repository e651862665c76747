import type { PlotLabel } from "../../components/layout/PlotLabel";
import { textWidth } from "../../components/layout/textWidth";
import type { MapPaint, PaintedBox } from "./AgreementMapLayout";
import type { AgreementMapNumbers } from "./AgreementMapNumbers";
import { MAP_COLOURS, MAP_ENDS } from "./mapStep";
import type { Messages } from "../words/messages/Messages";

const [WIDE, HIGH, SIGN] = [52, 12, 12];
const SIZE = 12.5;
const LINE = 20;
const AFTER = 16;

/** What the colours mean: the steps in a row with their ends below where they meet, then the signs that are no step. */
export function layoutMapKey(
  { state, others }: AgreementMapNumbers,
  width: number,
  top: number,
  say: Messages,
): { readonly swatches: readonly PaintedBox[]; readonly labels: readonly PlotLabel[]; readonly bottom: number } {
  const steps = MAP_COLOURS.map((paint, i): PaintedBox => ({ x: i * WIDE, y: top, width: WIDE, height: HIGH, paint }));
  const ends = [0, ...MAP_ENDS, 1].map((end, i, all): PlotLabel => {
    const anchor = i === 0 ? "start" : i === all.length - 1 ? "end" : "middle";
    return { x: i * WIDE, y: top + HIGH + 15, text: say.rounded(end), size: SIZE, anchor, colour: "muted" };
  });
  const signs: { paint: MapPaint; text: string }[] = [
    { paint: "itself", text: state.name },
    ...(others.some(({ few }) => few) ? [{ paint: "few" as const, text: say.agreementMap.keyFew }] : []),
    { paint: "none", text: say.agreementMap.keyNone },
  ];
  // Beside the steps where there is room, else below them.
  const left = width >= 720 ? WIDE * MAP_COLOURS.length + 28 : 0;
  let [x, y] = [left, left > 0 ? top - 4 : top + HIGH + 22];
  const placed = signs.map(({ paint, text }) => {
    const own = SIGN + 6 + textWidth(text, SIZE);
    if (x > left && x + own > width) [x, y] = [left, y + LINE];
    const at = { paint, text, x, y };
    x += own + AFTER;
    return at;
  });
  return {
    swatches: [
      ...steps,
      ...placed.map((at): PaintedBox => ({ paint: at.paint, x: at.x, y: at.y + 4, width: SIGN, height: SIGN })),
    ],
    labels: [
      ...ends,
      ...placed.map((at): PlotLabel => ({ x: at.x + SIGN + 6, y: at.y + 14, text: at.text, size: SIZE, colour: "muted" })),
    ],
    bottom: Math.max(y + LINE, top + HIGH + 20),
  };
}
