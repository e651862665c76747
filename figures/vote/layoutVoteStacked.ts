import type { ChoiceBar } from "../../components/layout/ChoiceBar";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { Walkable } from "../../components/layout/Walkable";
import type { Choice } from "../../formats/words/Choice";
import { boxStyle } from "./boxStyle";
import { memberBoxes } from "./memberBoxes";
import { memberStory } from "./memberStory";
import type { VoteLayout } from "./VoteLayout";
import type { VoteMember, VoteNumbers } from "./VoteNumbers";
import type { Messages } from "../words/messages/Messages";

const DOWN: readonly Choice[] = ["in_favour", "abstaining", "against", "non_voting"];
/** Two boxes to a row on a phone held upright, three from this width on. */
const THREE_FROM = 400;

/** The choices below each other, in each the groups, two or three boxes to a row: for a phone. */
export function layoutVoteStacked(numbers: VoteNumbers, width: number, say: Messages): VoteLayout {
  const style = boxStyle(numbers.members);
  const columns = width < THREE_FROM ? 2 : 3;
  const boxWidth = Math.floor((width + style.gap) / columns) - style.gap;
  const labels: PlotLabel[] = [];
  const rules: PlotRule[] = [];
  const bars: ChoiceBar[] = [];
  const marks: Walkable[] = [];
  let y = 0;
  for (const choice of DOWN) {
    const chosen = numbers.members.filter((member) => member.choice === choice);
    if (chosen.length === 0 && choice === "non_voting") continue;
    if (y > 0) rules.push({ x: 0, x2: width, y: y + 14, y2: y + 14, kind: "hairline" });
    y += y > 0 ? 42 : 18;
    labels.push({ x: 0, y, number: String(chosen.length), text: say.counted(choice, chosen.length), size: 14 });
    for (const { name, members } of byRow(numbers, chosen)) {
      labels.push({ x: 0, y: y + 25, text: name, size: 13, bold: true });
      const boxes = memberBoxes(members, { x: 0, y: y + 32, columns, boxWidth, style }, bars.length);
      bars.push(...boxes);
      marks.push(...members.map((member, i) => walkable(boxes[i] as ChoiceBar, memberStory(member, numbers, say))));
      y += 30 + Math.ceil(members.length / columns) * (style.height + style.gap);
    }
  }
  return { height: y + 9, labels, rules, bars, circles: [], marks };
}

function byRow({ rows }: VoteNumbers, chosen: readonly VoteMember[]) {
  return rows
    .map(({ key, name }) => ({ name, members: chosen.filter(({ row }) => row === key) }))
    .filter(({ members }) => members.length > 0);
}

function walkable({ x, y, width, height }: ChoiceBar, story: string): Walkable {
  return { x, y, width, height, story };
}
