import { textWidth } from "../../components/layout/textWidth";
import type { Choice } from "../../formats/words/Choice";
import type { BoxStyle } from "./boxStyle";
import { columnsFor, type Columns } from "./columnsFor";
import type { RowTally } from "./rowTallies";
import type { Messages } from "../words/messages/Messages";

/** The choices from left to right: a scale from against to in favour, those who took no part at its end. */
const ACROSS: readonly Choice[] = ["against", "abstaining", "in_favour", "non_voting"];
const GUTTER = 20;
/** A box never grows wider than this much of the width it needs. */
const STRETCH = 1.25;

/** The part of the drawing that one choice's boxes take. */
export interface ChoiceColumn {
  readonly choice: Choice;
  readonly count: number;
  readonly x: number;
  readonly columns: number;
}

export interface ChoiceColumns {
  readonly boxWidth: number;
  readonly choices: readonly ChoiceColumn[];
}

/** Shares out the width from `left` to `right` px among the choices, in boxes of one width; the last column ends at `right`. */
export function choiceColumns(
  rows: readonly RowTally[],
  style: BoxStyle,
  { left, right }: Omit<Room, "room">,
  say: Messages,
): ChoiceColumns {
  const totals = ACROSS.map((choice) => rows.reduce((sum, row) => sum + row.counts[choice], 0));
  const shown = ACROSS.filter((choice, i) => choice !== "non_voting" || totals[i]);
  const room = right - left - GUTTER * (shown.length - 1);
  const step = style.minimum + style.gap;
  const least = shown.map((choice) => Math.ceil((headWidth(choice, say) + style.gap - GUTTER / 2) / step));
  const counts = rows.map((row) => shown.map((choice) => row.counts[choice]));
  const columns = columnsFor(counts, least, Math.floor((room + shown.length * style.gap) / step));
  return place(shown, totals, columns, style, { left, right, room });
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly room: number;
}

function place(
  shown: readonly Choice[],
  totals: readonly number[],
  columns: Columns,
  style: BoxStyle,
  { left, right, room }: Room,
): ChoiceColumns {
  const all = columns.reduce((sum, own) => sum + own, 0);
  const fitting = (room - (all - shown.length) * style.gap) / all;
  const boxWidth = Math.floor(Math.min(style.minimum * STRETCH, fitting));
  const widths = columns.map((own) => own * (boxWidth + style.gap) - style.gap);
  const spare = right - left - widths.reduce((sum, own) => sum + own, 0);
  const gutter = shown.length > 1 ? spare / (shown.length - 1) : 0;
  let x = left;
  const choices = shown.map((choice, i) => {
    const column = { choice, count: totals[i] ?? 0, x: Math.round(x), columns: columns[i] ?? 1 };
    x += (widths[i] ?? 0) + gutter;
    return column;
  });
  return { boxWidth, choices };
}

const MANY = 100;

/** The room a heading takes: a number of up to three large figures, and the choice. */
function headWidth(choice: Choice, say: Messages): number {
  return 30 + textWidth(say.counted(choice, MANY), 14);
}
