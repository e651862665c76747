import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import { textWidth } from "../../components/layout/textWidth";
import type { ClaimLayout } from "./ClaimLayout";
import type { ClaimNumbers } from "./ClaimNumbers";
import { placeRow, type RowScale } from "./placeRow";
import { rowStory } from "./rowStory";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const NAMES_LEFT = 520;
const NAME_SIZE = 13;
const HEAD = 24;
const LINE = 24;
const NAME_LINE = 19;

/** Where everything in a claim's drawing stands, for a width in px: a hairline for each definition, its dot at the share from outside. */
export function layoutClaim({ rows }: ClaimNumbers, width: number, say: Messages = en): ClaimLayout {
  const inFavour = rows[0]?.inFavour ?? 0;
  if (inFavour === 0) return { height: 20, dots: [], labels: [], rules: [], marks: [] };
  const namesLeft = width >= NAMES_LEFT;
  const scale = scaleFor(rows, width, namesLeft, say);
  const step = namesLeft ? LINE : LINE + NAME_LINE;
  const placed = rows.map((row, mark) => {
    const y = HEAD + mark * step;
    const middle = y + (namesLeft ? 0 : NAME_LINE) + LINE / 2;
    return {
      name: { x: 0, y: namesLeft ? middle + 4.5 : y + 16, text: row.figureName, size: NAME_SIZE, bold: row.chosen },
      y,
      ...placeRow(row, middle, scale, say),
    };
  });
  const bottom = HEAD + rows.length * step;
  return {
    height: bottom + 4,
    labels: [...heads(scale, inFavour, say), ...placed.flatMap(({ name, label }) => [name, label])],
    rules: [
      ...halfLine(scale, namesLeft ? [{ from: 19, to: bottom }] : placed.map(({ dot }) => ({ from: dot.y - 9, to: dot.y + 9 }))),
      ...placed.flatMap(({ lines }) => lines),
    ],
    dots: placed.map(({ dot }, mark) => ({ ...dot, mark })),
    marks: placed.map(({ y }, i) => ({ x: 0, y, width, height: step, story: storyAt(rows, i, say) })),
  };
}

/** The scale of shares: from the end of the longest name to where the longest number still fits. */
function scaleFor(rows: ClaimNumbers["rows"], width: number, namesLeft: boolean, say: Messages): RowScale {
  const names = rows.map(({ figureName, chosen }) => textWidth(figureName, NAME_SIZE, chosen ? "semibold" : "regular"));
  const numbers = rows.map(({ outside, inFavour }) => textWidth(say.claim.share(outside, inFavour), 12.5, "semibold"));
  return {
    left: namesLeft ? Math.ceil(Math.max(...names)) + 20 : 6,
    right: width - Math.ceil(Math.max(...numbers)) - 14,
    end: width,
  };
}

function heads({ left, right }: RowScale, inFavour: number, say: Messages): PlotLabel[] {
  const common = { y: 13, size: 12, colour: "muted" };
  return [
    { ...common, x: left, text: say.scale.none, anchor: "start" },
    { ...common, x: (left + right) / 2, text: say.scale.half, anchor: "middle" },
    { ...common, x: right, text: say.claim.allOf(inFavour), anchor: "middle" },
  ];
}

/** The line at half of the votes in favour: whole, or in pieces that leave out the names above each hairline. */
function halfLine({ left, right }: RowScale, pieces: readonly { readonly from: number; readonly to: number }[]): PlotRule[] {
  const x = (left + right) / 2;
  return pieces.map(({ from, to }) => ({ x, x2: x, y: from, y2: to, kind: "dotted" }));
}

function storyAt(rows: ClaimNumbers["rows"], place: number, say: Messages): string {
  const row = rows[place];
  return row ? rowStory(row, say) : "";
}
