import type { ChoiceBar } from "../../components/layout/ChoiceBar";
import { fitText } from "../../components/layout/fitText";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { Choice } from "../../formats/words/Choice";
import type { VoteLayout } from "./VoteLayout";
import type { VoteNumbers } from "./VoteNumbers";
import type { Messages } from "../words/messages/Messages";

const ACROSS: readonly Choice[] = ["in_favour", "abstaining", "against", "non_voting"];
const BAR = 22;
const KEY_LINE = 26;
const NUMBER = 11.5;

/** So many members of a row that chose alike, on one side of the bloc's line. */
interface Part {
  readonly choice: Choice;
  readonly inside: boolean;
  readonly count: number;
}

interface Row {
  readonly name: string;
  readonly parts: readonly Part[];
}

/** A bar for each group with its numbers: where a hundred boxes would be too small, or where only the announced tally is known. */
export function layoutVoteTally(numbers: VoteNumbers, width: number, say: Messages): VoteLayout {
  const rows = numbers.members.length > 0 ? rowsOf(numbers) : announced(numbers, say);
  const key = keyLabels(numbers, width, say);
  let y = key.height;
  const bars: ChoiceBar[] = [];
  const labels: PlotLabel[] = [...key.labels];
  const marks: VoteLayout["marks"][number][] = [];
  for (const row of rows) {
    const own = barsOf(row, width, y + 22, bars.length);
    labels.push({ x: 0, y: y + 15, text: row.name, size: 13, bold: true }, ...unwritten(row, own, y + 22 + BAR + 15, say));
    marks.push(
      ...own.map((bar, i) => ({ x: bar.x, y: bar.y, width: bar.width, height: bar.height, story: partStory(row, i, say) })),
    );
    bars.push(...own);
    y += 22 + BAR + (own.some(({ text }) => text === undefined) ? 30 : 12);
  }
  return { height: y, labels, bars, marks, rules: [], circles: [] };
}

function rowsOf({ rows, members }: VoteNumbers): Row[] {
  return rows.map(({ key, name }) => {
    const own = members.filter(({ row }) => row === key);
    const parts = ACROSS.flatMap((choice) =>
      [false, true].map((inside) => ({
        choice,
        inside,
        count: own.filter((one) => one.choice === choice && one.inside === inside).length,
      })),
    );
    return { name, parts: parts.filter(({ count }) => count > 0) };
  });
}

function announced({ tally }: VoteNumbers, say: Messages): Row[] {
  const counts = { in_favour: tally.inFavour, abstaining: tally.abstaining, against: tally.against, non_voting: tally.nonVoting };
  const parts = ACROSS.map((choice) => ({ choice, inside: false, count: counts[choice] ?? 0 })).filter(({ count }) => count > 0);
  return parts.length > 0 ? [{ name: say.vote.allMembers, parts }] : [];
}

/** The choices with their totals and a swatch each, two to a line where they are narrow; they head the bars and are their key. */
function keyLabels({ tally }: VoteNumbers, width: number, say: Messages): { labels: PlotLabel[]; height: number } {
  const totals = { in_favour: tally.inFavour, abstaining: tally.abstaining, against: tally.against, non_voting: tally.nonVoting };
  const shown = ACROSS.filter((choice) => totals[choice] !== null && (choice !== "non_voting" || totals[choice] !== 0));
  const across = width < 440 ? 2 : shown.length;
  const labels = shown.map((choice, i) => ({
    x: (i % across) * Math.floor(width / across),
    y: 18 + Math.floor(i / across) * KEY_LINE,
    number: String(totals[choice] ?? 0),
    text: say.counted(choice, totals[choice] ?? 0),
    size: 14,
  }));
  return { labels, height: Math.ceil(shown.length / across) * KEY_LINE + 6 };
}

function barsOf({ parts }: Row, width: number, y: number, firstMark: number): ChoiceBar[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return parts.map(({ choice, inside, count }, i) => {
    const x = (before / total) * width;
    before += count;
    const barWidth = (count / total) * width - 1;
    const text = fitText([String(count)], barWidth - 4, NUMBER, "semibold");
    return {
      x,
      y,
      width: barWidth,
      height: BAR,
      choice,
      inside,
      text,
      align: "middle",
      bold: true,
      corner: 0,
      mark: firstMark + i,
    };
  });
}

/** A line with the numbers that no bar had room for. */
function unwritten({ parts }: Row, bars: readonly ChoiceBar[], y: number, say: Messages): PlotLabel[] {
  const missing = parts.filter((_, i) => bars[i]?.text === undefined);
  if (missing.length === 0) return [];
  const text = missing
    .map(({ choice, inside, count }) => `${count} ${say.counted(choice, count)}${inside ? say.vote.dashed : ""}`)
    .join(", ");
  return [{ x: 0, y, text, size: NUMBER, colour: "muted" }];
}

function partStory({ name, parts }: Row, place: number, say: Messages): string {
  const part = parts[place];
  if (!part) return name;
  const count = `${part.count} ${say.counted(part.choice, part.count)}`;
  return `${say.colon(name, count)}${part.inside ? say.vote.hostile : ""}.`;
}
