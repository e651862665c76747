import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import { textWidth } from "../../components/layout/textWidth";
import type { ClaimRow } from "./ClaimNumbers";
import type { Messages } from "../words/messages/Messages";

/** Where a share of none stands, where one of all, and where the drawing ends, in px. */
export interface RowScale {
  readonly left: number;
  readonly right: number;
  readonly end: number;
}

export interface PlacedRow {
  readonly dot: { readonly x: number; readonly y: number; readonly chosen: boolean };
  readonly label: PlotLabel;
  readonly lines: readonly PlotRule[];
}

const NUMBER = 12.5;
const AFTER_DOT = { chosen: 13, other: 10 };
const BESIDE = 6;

/** One definition's dot, the number beside it on the side away from the half line, and the hairline, which stops for both. */
export function placeRow(
  { outside, inFavour, chosen }: ClaimRow,
  y: number,
  { left, right, end }: RowScale,
  say: Messages,
): PlacedRow {
  const share = outside / inFavour;
  const x = left + share * (right - left);
  const text = say.claim.share(outside, inFavour);
  const length = textWidth(text, NUMBER, chosen ? "semibold" : "regular");
  const after = chosen ? AFTER_DOT.chosen : AFTER_DOT.other;
  const toLeft = share < 0.5 && x - after - length > left;
  const from = toLeft ? x - after - length - BESIDE : x - after + 2;
  const to = toLeft ? x + after - 2 : x + after + length + BESIDE;
  const hairlines = [
    { x: left, x2: from },
    { x: to, x2: Math.min(right, end) },
  ].filter((line) => line.x2 - line.x > 2);
  return {
    dot: { x, y, chosen },
    label: {
      x: toLeft ? x - after : x + after,
      y: y + 4.5,
      text,
      size: NUMBER,
      bold: chosen,
      anchor: toLeft ? "end" : "start",
    },
    lines: hairlines.map((line): PlotRule => ({ ...line, y, y2: y, kind: "hairline" })),
  };
}
