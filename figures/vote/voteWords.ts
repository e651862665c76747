import type { FigureWords } from "../Figure";
import { MOST_NAMED } from "./boxStyle";
import { rowTallies } from "./rowTallies";
import { voteFinding } from "./voteFinding";
import type { VoteNumbers } from "./VoteNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** The words around a vote's figure. */
export function voteWords(numbers: VoteNumbers, say: Messages = en): FigureWords {
  return {
    title: voteFinding(numbers, say),
    subtitle: subtitle(numbers, say),
    sentence: sentence(numbers, say),
    source: sourceOf(numbers, say),
  };
}

function sourceOf({ rollCall }: VoteNumbers, say: Messages): string {
  return [rollCall.symbol, say.body(rollCall.body), say.day(rollCall.date)].filter(Boolean).join(", ");
}

function subtitle({ members, by, bloc, tally }: VoteNumbers, say: Messages): string {
  if (members.length === 0) return tally.members === null ? "" : say.vote.ofMembers(tally.members);
  const arranged = by === "definition" ? say.vote.bySideOf : say.vote.byGroup;
  const inside = members.some((member) => member.inside);
  const key = bloc === null ? "" : inside ? say.vote.someHostile(bloc) : say.vote.noneHostile(bloc);
  const boxes = members.length <= MOST_NAMED ? say.vote.boxes(members.length) : say.vote.members(members.length);
  return `${boxes}, ${arranged}.${key}`;
}

function sentence(numbers: VoteNumbers, say: Messages): string {
  if (numbers.members.length === 0) return `${say.colon(sourceOf(numbers, say), voteFinding(numbers, say))}.`;
  const rows = rowTallies(numbers).map(
    ({ name, counts }) =>
      `${name} ${counts.in_favour}, ${counts.against}, ${counts.abstaining}${counts.non_voting ? `, ${counts.non_voting}` : ""}`,
  );
  const { tally, members } = numbers;
  return say.vote.sentence(sourceOf(numbers, say), say.tally(tally), members.length, say.clauses(rows), Boolean(tally.nonVoting));
}
