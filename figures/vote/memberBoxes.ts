import type { ChoiceBar } from "../../components/layout/ChoiceBar";
import { fitText } from "../../components/layout/fitText";
import { BOX_TEXT, type BoxStyle } from "./boxStyle";
import type { VoteMember } from "./VoteNumbers";

/** The least space left and right of the text, in px. */
const MARGIN = { named: 3, code: 2 };

interface Grid {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly boxWidth: number;
  readonly style: BoxStyle;
}

/** The members' boxes in a grid, left to right and down. `firstMark` is the place of the first among all marks. */
export function memberBoxes(members: readonly VoteMember[], grid: Grid, firstMark: number): ChoiceBar[] {
  const { x, y, columns, boxWidth, style } = grid;
  return members.map((member, i) => ({
    x: x + (i % columns) * (boxWidth + style.gap),
    y: y + Math.floor(i / columns) * (style.height + style.gap),
    width: boxWidth,
    height: style.height,
    choice: member.choice,
    inside: member.inside,
    text: boxText(member, style.named, boxWidth),
    align: style.named ? "start" : "middle",
    corner: 2,
    mark: firstMark + i,
  }));
}

function boxText({ figureName, state }: VoteMember, named: boolean, width: number): string | undefined {
  const room = width - 2 * (named ? MARGIN.named : MARGIN.code);
  return fitText(named ? [figureName, state] : [state], room, BOX_TEXT);
}
