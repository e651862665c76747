import { nameInSentence } from "../../analysis/nameInSentence";
import type { Choice } from "../../formats/words/Choice";
import { REGIONAL_GROUP_NAMES, REGIONAL_GROUPS } from "../../release/RegionalGroup";
import { CHOICE_LABELS } from "../words/choiceInWords";
import { findingWithoutChoices } from "../words/findingWithoutChoices";
import { capitalised } from "../words/capitalised";
import { listInWords } from "../words/listInWords";
import { tallyInWords } from "../words/tallyInWords";
import type { MapMember, MapNumbers } from "./MapNumbers";

/** A side of so few is named, not placed. */
const MOST_NAMED = 2;

/** The title of a map: where in the world the smaller side of the vote is, by regional group. */
export function mapFinding(numbers: MapNumbers): string {
  const { members } = numbers;
  if (members.length === 0) return findingWithoutChoices(numbers);
  const choice = smallerSide(members);
  const side = members.filter((member) => member.choice === choice);
  if (side.length === 0) return `No member voted ${CHOICE_LABELS[choice]}`;
  if (side.length <= MOST_NAMED) return `${namesOf(side)} alone voted ${CHOICE_LABELS[choice]}`;
  return whereIs(side, choice) ?? `${capitalised(tallyInWords(numbers.tally))}, of ${members.length} members`;
}

function namesOf(members: readonly MapMember[]): string {
  return capitalised(listInWords(members.map(({ name }) => nameInSentence(name))));
}

/** Against where no more voted so than in favour, else in favour. */
export function smallerSide(members: readonly MapMember[]): Choice {
  const count = (choice: Choice) => members.filter((member) => member.choice === choice).length;
  return count("against") <= count("in_favour") ? "against" : "in_favour";
}

/** The group that most of the side is in, or the two; `undefined` where the groups of the day do not tell. */
function whereIs(side: readonly MapMember[], choice: Choice): string | undefined {
  const groups = REGIONAL_GROUPS.filter((group) => group !== "none")
    .map((group) => ({ name: REGIONAL_GROUP_NAMES[group], count: side.filter((member) => member.group === group).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = groups;
  if (!first || !second) return undefined;
  const most = first.count * 2 > side.length;
  const count = most ? first.count : first.count + second.count;
  if (count * 2 <= side.length) return undefined;
  const share = count === side.length ? `All ${count}` : `${count} of the ${side.length}`;
  const where = most ? `${first.name} Group` : `${first.name} and ${second.name} Groups`;
  return `${share} ${CHOICE_LABELS[choice]} are in the ${where}`;
}
