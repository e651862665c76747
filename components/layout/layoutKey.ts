import type { Choice } from "../../formats/words/Choice";
import type { Box } from "./Box";
import type { ChoiceBar } from "./ChoiceBar";
import type { PlotLabel } from "./PlotLabel";
import { textWidth } from "./textWidth";

/** An entry of a key: a swatch in a choice's colour, the open circle of a text without a vote, or the paper of what has no seat. */
export interface KeyEntry {
  readonly sign: Choice | "without_a_vote" | "not_a_member";
  readonly inside?: boolean;
  readonly label: string;
}

export interface KeyLayout {
  readonly swatches: readonly ChoiceBar[];
  readonly circles: readonly { readonly x: number; readonly y: number }[];
  readonly papers: readonly Box[];
  readonly labels: readonly PlotLabel[];
  readonly height: number;
}

const SIZE = 12.5;
const SIGN = 12;
const AFTER_SIGN = 6;
const AFTER_ENTRY = 16;
const LINE = 20;

/** A key's entries one after the other, in as many lines as the width asks for. */
export function layoutKey(entries: readonly KeyEntry[], width: number): KeyLayout {
  let [x, y] = [0, 0];
  const placed = entries.map((entry) => {
    const own = SIGN + AFTER_SIGN + textWidth(entry.label, SIZE);
    if (x > 0 && x + own > width) [x, y] = [0, y + LINE];
    const at = { entry, x, y };
    x += own + AFTER_ENTRY;
    return at;
  });
  return {
    height: entries.length > 0 ? y + LINE : 0,
    labels: placed.map((at) => ({
      x: at.x + SIGN + AFTER_SIGN,
      y: at.y + 14,
      text: at.entry.label,
      size: SIZE,
      colour: "muted",
    })),
    circles: placed.filter(({ entry }) => entry.sign === "without_a_vote").map((at) => ({ x: at.x + SIGN / 2, y: at.y + 10 })),
    papers: placed
      .filter(({ entry }) => entry.sign === "not_a_member")
      .map((at) => ({ x: at.x, y: at.y + 4, width: SIGN, height: SIGN })),
    swatches: placed.flatMap(({ entry: { sign, inside = false }, x, y }) =>
      sign === "without_a_vote" || sign === "not_a_member" ? [] : [swatch(sign, inside, x, y + 4)],
    ),
  };
}

function swatch(choice: Choice, inside: boolean, x: number, y: number): ChoiceBar {
  return { choice, inside, x, y, width: SIGN, height: SIGN, corner: 2, align: "middle" };
}
