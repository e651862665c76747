import type { FigureWords } from "../Figure";
import { bodyName } from "../words/bodyName";
import { dayInWords } from "../words/dayInWords";
import { tallyInWords } from "../words/tallyInWords";
import { MOST_NAMED } from "./boxStyle";
import { rowTallies } from "./rowTallies";
import { voteFinding } from "./voteFinding";
import type { VoteNumbers } from "./VoteNumbers";

/** The words around a vote's figure. */
export function voteWords(numbers: VoteNumbers): FigureWords {
  return {
    title: voteFinding(numbers),
    subtitle: subtitle(numbers),
    sentence: sentence(numbers),
    source: sourceOf(numbers),
  };
}

function sourceOf({ rollCall }: VoteNumbers): string {
  return [rollCall.symbol, bodyName(rollCall.body), dayInWords(rollCall.date)].filter(Boolean).join(", ");
}

function subtitle({ members, by, bloc, tally }: VoteNumbers): string {
  if (members.length === 0) return tally.members === null ? "" : `Of ${tally.members} members.`;
  const arranged = by === "definition" ? "by whether it is called hostile" : "by regional group";
  const inside = members.some((member) => member.inside);
  const key =
    bloc === null ? "" : inside ? ` Dashed: called hostile under “${bloc}”.` : ` None is called hostile under “${bloc}”.`;
  const boxes =
    members.length <= MOST_NAMED ? `Each box is one of the ${members.length} members` : `The ${members.length} members`;
  return `${boxes}, ${arranged}.${key}`;
}

function sentence(numbers: VoteNumbers): string {
  const head = `${sourceOf(numbers)}:`;
  if (numbers.members.length === 0) return `${head} ${voteFinding(numbers)}.`;
  const rows = rowTallies(numbers).map(
    ({ name, counts }) =>
      `${name} ${counts.in_favour}, ${counts.against}, ${counts.abstaining}${counts.non_voting ? `, ${counts.non_voting}` : ""}`,
  );
  const order = `in favour, against, abstaining${numbers.tally.nonVoting ? ", non-voting" : ""}`;
  return `${head} ${tallyInWords(numbers.tally)}, of ${numbers.members.length} members. By group, ${order}: ${rows.join("; ")}.`;
}
