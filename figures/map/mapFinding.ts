import type { Choice } from "../../formats/words/Choice";
import { REGIONAL_GROUPS } from "../../release/RegionalGroup";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { MapMember, MapNumbers } from "./MapNumbers";

/** A side of so few is named, not placed. */
const MOST_NAMED = 2;

/** The title of a map: where in the world the smaller side of the vote is, by regional group. */
export function mapFinding(numbers: MapNumbers, say: Messages = en): string {
  const { members } = numbers;
  if (members.length === 0) return say.withoutChoices(numbers);
  const choice = smallerSide(members);
  const side = members.filter((member) => member.choice === choice);
  if (side.length === 0) return say.map.nobody(choice);
  if (side.length <= MOST_NAMED)
    return say.map.alone(
      side.map(({ name }) => name),
      choice,
    );
  return whereIs(side, choice, say) ?? say.map.tally(say.tally(numbers.tally), members.length);
}

/** Against where no more voted so than in favour, else in favour. */
export function smallerSide(members: readonly MapMember[]): Choice {
  const count = (choice: Choice) => members.filter((member) => member.choice === choice).length;
  return count("against") <= count("in_favour") ? "against" : "in_favour";
}

/** The group that most of the side is in, or the two; `undefined` where the groups of the day do not tell. */
function whereIs(side: readonly MapMember[], choice: Choice, say: Messages): string | undefined {
  const groups = REGIONAL_GROUPS.filter((group) => group !== "none")
    .map((group) => ({ name: say.groups[group], count: side.filter((member) => member.group === group).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = groups;
  if (!first || !second) return undefined;
  const most = first.count * 2 > side.length;
  const count = most ? first.count : first.count + second.count;
  if (count * 2 <= side.length) return undefined;
  return say.map.where(choice, count, side.length, most ? [first.name] : [first.name, second.name]);
}
