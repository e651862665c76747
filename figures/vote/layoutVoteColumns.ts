import type { ChoiceBar } from "../../components/layout/ChoiceBar";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import { wrapText } from "../../components/layout/wrapText";
import { boxStyle, type BoxStyle } from "./boxStyle";
import { choiceColumns, type ChoiceColumns } from "./choiceColumns";
import { boxRows } from "./columnsFor";
import { memberBoxes } from "./memberBoxes";
import { memberStory } from "./memberStory";
import { rowTallies, type RowTally } from "./rowTallies";
import type { VoteLayout } from "./VoteLayout";
import type { VoteMember, VoteNumbers } from "./VoteNumbers";
import type { Messages } from "../words/messages/Messages";

/** From this width on, a row's name stands left of its boxes; below, above them. */
const NAMES_LEFT = 720;
const NAME_WIDTH = 128;
const NAME_SIZE = 13;
const NAME_LINE = 16;
const HEADING = 27;
const PADDING = 8;

interface Band {
  readonly row: RowTally;
  readonly y: number;
  readonly lines: readonly string[];
  readonly boxesY: number;
  readonly bottom: number;
}

/** Rows by group, columns by choice, one box a member: for widths where the choices stand beside each other. */
export function layoutVoteColumns(numbers: VoteNumbers, width: number, say: Messages): VoteLayout {
  const namesLeft = width >= NAMES_LEFT;
  const style = boxStyle(numbers.members);
  const rows = rowTallies(numbers);
  const columns = choiceColumns(rows, style, { left: namesLeft ? NAME_WIDTH : 0, right: width }, say);
  const bands = placeBands(rows, columns, style, namesLeft ? NAME_WIDTH - 8 : undefined);
  const placed = placeMembers(numbers, bands, columns, style);
  return {
    height: (bands.at(-1)?.bottom ?? HEADING) - PADDING + 2,
    labels: [...headings(columns, say), ...bands.flatMap(rowNames)],
    rules: bands.slice(1).map(({ y }): PlotRule => ({ x: 0, x2: width, y, y2: y, kind: "hairline" })),
    bars: placed.map(({ bar }) => bar),
    circles: [],
    marks: placed.map(({ bar, member }) => ({
      x: bar.x,
      y: bar.y,
      width: bar.width,
      height: bar.height,
      story: memberStory(member, numbers, say),
    })),
  };
}

function headings({ choices }: ChoiceColumns, say: Messages): PlotLabel[] {
  return choices.map(({ choice, count, x }) => ({ x, y: 18, number: String(count), text: say.counted(choice, count), size: 14 }));
}

/** @param nameWidth the width left of the boxes for a row's name; `undefined` where it stands above them */
function placeBands(
  rows: readonly RowTally[],
  { choices }: ChoiceColumns,
  style: BoxStyle,
  nameWidth: number | undefined,
): Band[] {
  let y = HEADING;
  return rows.map((row) => {
    const lines = nameWidth === undefined ? [row.name] : wrapText(row.name, nameWidth, NAME_SIZE, "semibold");
    const boxesY = y + PADDING + (nameWidth === undefined ? NAME_LINE + 6 : 0);
    const high = boxRows(
      choices.map(({ choice }) => row.counts[choice]),
      choices.map(({ columns }) => columns),
    );
    const boxesBottom = boxesY + high * (style.height + style.gap) - style.gap;
    const bottom = Math.max(boxesBottom, y + PADDING + lines.length * NAME_LINE) + PADDING;
    const band = { row, y, lines, boxesY, bottom };
    y = bottom;
    return band;
  });
}

function rowNames({ y, lines }: Band): PlotLabel[] {
  return lines.map((text, i) => ({ x: 0, y: y + PADDING + 14 + i * NAME_LINE, text, size: NAME_SIZE, bold: true }));
}

function placeMembers({ members }: VoteNumbers, bands: readonly Band[], { choices, boxWidth }: ChoiceColumns, style: BoxStyle) {
  const placed: { bar: ChoiceBar; member: VoteMember }[] = [];
  for (const { row, boxesY } of bands)
    for (const { choice, x, columns } of choices) {
      const own = members.filter((member) => member.row === row.key && member.choice === choice);
      const boxes = memberBoxes(own, { x, y: boxesY, columns, boxWidth, style }, placed.length);
      boxes.forEach((bar, i) => placed.push({ bar, member: own[i] as VoteMember }));
    }
  return placed;
}
