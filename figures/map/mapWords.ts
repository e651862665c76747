import type { FigureWords } from "../Figure";
import { bodyName } from "../words/bodyName";
import { BORDERS } from "../words/bordersInWords";
import { CHOICE_LABELS } from "../words/choiceInWords";
import { dayInWords } from "../words/dayInWords";
import { listInWords } from "../words/listInWords";
import { tallyInWords } from "../words/tallyInWords";
import { mapFinding, smallerSide } from "./mapFinding";
import type { MapNumbers } from "./MapNumbers";

/** A longer list of names is left to the table. */
const MOST_NAMED = 40;

/** The words around a map. */
export function mapWords(numbers: MapNumbers): FigureWords {
  return {
    title: mapFinding(numbers),
    subtitle: subtitle(numbers),
    sentence: sentence(numbers),
    source: `${sourceOf(numbers)}; ${BORDERS}`,
  };
}

function sourceOf({ rollCall }: MapNumbers): string {
  return [rollCall.symbol, bodyName(rollCall.body), dayInWords(rollCall.date)].filter(Boolean).join(", ");
}

function subtitle({ members }: MapNumbers): string {
  if (members.length === 0) return "";
  const notDrawn = members.filter(({ drawnAs }) => drawnAs === "nothing").length;
  const all = `The ${members.length} members by choice, small states as dots.`;
  return notDrawn > 0 ? `${all} Not on the map, but listed: ${notDrawn}.` : all;
}

function sentence(numbers: MapNumbers): string {
  const head = `${sourceOf(numbers)}:`;
  const { members } = numbers;
  if (members.length === 0) return `${head} ${mapFinding(numbers)}.`;
  const choice = smallerSide(members);
  const names = members.filter((member) => member.choice === choice).map(({ name }) => name);
  const list = names.length > 0 && names.length <= MOST_NAMED ? ` ${CHOICE_LABELS[choice]}: ${listInWords(names)}.` : "";
  return `${head} ${tallyInWords(numbers.tally)}, of ${members.length} members, on a map of the world.${capitalisedList(list)}`;
}

function capitalisedList(text: string): string {
  return text.replace(/^ (.)/, (_, letter: string) => ` ${letter.toUpperCase()}`);
}
