import type { Kind } from "../../formats/words/Kind";
import { capitalised } from "../words/capitalised";
import { findingWithoutChoices } from "../words/findingWithoutChoices";
import { numberInWords, numbersInWords } from "../words/numberInWords";
import { rowTallies, type RowTally } from "./rowTallies";
import type { VoteNumbers } from "./VoteNumbers";

const VOTED_ON: Readonly<Record<Kind, string>> = {
  adoption: "the text",
  amendment: "the amendment",
  paragraph: "the paragraph",
  motion: "the motion",
};

/** The title of a vote's figure: the strongest plain statement about its regional groups (or the two sides of the bloc) that its numbers bear out. */
export function voteFinding(numbers: VoteNumbers): string {
  if (numbers.members.length === 0) return findingWithoutChoices(numbers);
  const what = VOTED_ON[numbers.rollCall.kind];
  const { inFavour, against } = numbers.tally;
  if (!inFavour && !against) return `No member voted for ${what} or against it`;
  if (!against) return `No member voted against ${what}`;
  if (!inFavour) return `No member voted for ${what}`;
  if (numbers.by === "definition") return findingBySide(rowTallies(numbers), what);
  return findingByGroup(rowTallies(numbers), what);
}

function findingByGroup(rows: readonly RowTally[], what: string): string {
  const groups = rows.filter(({ key }) => key !== "none");
  const more = `more members voted for ${what} than against it`;
  const fewer = `more members voted against ${what} than for it`;
  const leaning = groups.filter(({ counts }) => counts.in_favour > counts.against);
  const opposed = groups.filter(({ counts }) => counts.in_favour < counts.against);
  const [exception, ...others] = groups.filter((group) => !leaning.includes(group));
  if (groups.length === 1) return findingOfOne(groups[0], more, fewer, what);
  if (!exception) return `In every regional group, ${more}`;
  if (opposed.length === groups.length) return `In every regional group, ${fewer}`;
  if (leaning.length === 0) return `In no regional group did more members vote for ${what} than against it`;
  if (others.length === 0) return `In every regional group but the ${exception.name}, ${more}`;
  return `In ${numberInWords(leaning.length)} of ${numberInWords(groups.length)} regional groups, ${more}`;
}

function findingOfOne(group: RowTally | undefined, more: string, fewer: string, what: string): string {
  const lead = (group?.counts.in_favour ?? 0) - (group?.counts.against ?? 0);
  if (lead === 0) return `As many members voted for ${what} as against it`;
  return capitalised(lead > 0 ? more : fewer);
}

function findingBySide(rows: readonly RowTally[], what: string): string {
  const outside = rows.find(({ key }) => key === "outside");
  if (!outside) return `Every member of the vote is inside the bloc`;
  const { in_favour, against } = outside.counts;
  const [voted, opposed] = numbersInWords([in_favour, against], "none");
  return capitalised(`${voted} outside the bloc voted for ${what}, ${opposed} against it`);
}
