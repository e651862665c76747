import type { Kind } from "../../formats/words/Kind";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import { rowTallies, type RowTally } from "./rowTallies";
import type { VoteNumbers } from "./VoteNumbers";

/** The title of a vote's figure: the strongest plain statement about its regional groups (or the two sides of the bloc) that its numbers bear out. */
export function voteFinding(numbers: VoteNumbers, say: Messages = en): string {
  if (numbers.members.length === 0) return say.withoutChoices(numbers);
  const { kind } = numbers.rollCall;
  const { inFavour, against } = numbers.tally;
  if (!inFavour && !against) return say.vote.neither(kind);
  if (!against) return say.vote.noneAgainst(kind);
  if (!inFavour) return say.vote.noneFor(kind);
  if (numbers.by === "definition") return findingBySide(rowTallies(numbers), kind, say);
  return findingByGroup(rowTallies(numbers), kind, say);
}

function findingByGroup(rows: readonly RowTally[], kind: Kind, say: Messages): string {
  const groups = rows.filter(({ key }) => key !== "none");
  const leaning = groups.filter(({ counts }) => counts.in_favour > counts.against);
  const opposed = groups.filter(({ counts }) => counts.in_favour < counts.against);
  const [exception, ...others] = groups.filter((group) => !leaning.includes(group));
  if (groups.length === 1) return findingOfOne(groups[0], kind, say);
  if (!exception) return say.vote.everyGroupFor(kind);
  if (opposed.length === groups.length) return say.vote.everyGroupAgainst(kind);
  if (leaning.length === 0) return say.vote.noGroupFor(kind);
  if (others.length === 0) return say.vote.everyGroupBut(kind, exception.name);
  return say.vote.someGroups(kind, leaning.length, groups.length);
}

function findingOfOne(group: RowTally | undefined, kind: Kind, say: Messages): string {
  const lead = (group?.counts.in_favour ?? 0) - (group?.counts.against ?? 0);
  if (lead === 0) return say.vote.asMany(kind);
  return lead > 0 ? say.vote.moreFor(kind) : say.vote.moreAgainst(kind);
}

function findingBySide(rows: readonly RowTally[], kind: Kind, say: Messages): string {
  const outside = rows.find(({ key }) => key === "outside");
  if (!outside) return say.vote.allInside;
  return say.vote.bySide(kind, outside.counts.in_favour, outside.counts.against);
}
