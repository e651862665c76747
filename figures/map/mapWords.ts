import type { FigureWords } from "../Figure";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import { mapFinding, smallerSide } from "./mapFinding";
import type { MapNumbers } from "./MapNumbers";

/** A longer list of names is left to the table. */
const MOST_NAMED = 40;

/** The words around a map. */
export function mapWords(numbers: MapNumbers, say: Messages = en): FigureWords {
  return {
    title: mapFinding(numbers, say),
    subtitle: subtitle(numbers, say),
    sentence: sentence(numbers, say),
    source: say.clauses([sourceOf(numbers, say), say.borders]),
  };
}

function sourceOf({ rollCall }: MapNumbers, say: Messages): string {
  return [rollCall.symbol, say.body(rollCall.body), say.day(rollCall.date)].filter(Boolean).join(", ");
}

function subtitle({ members }: MapNumbers, say: Messages): string {
  if (members.length === 0) return "";
  return say.map.subtitle(members.length, members.filter(({ drawnAs }) => drawnAs === "nothing").length);
}

function sentence(numbers: MapNumbers, say: Messages): string {
  const { members } = numbers;
  const source = sourceOf(numbers, say);
  if (members.length === 0) return `${say.colon(source, mapFinding(numbers, say))}.`;
  const choice = smallerSide(members);
  const names = members.filter((member) => member.choice === choice).map(({ name }) => name);
  const list = names.length > 0 && names.length <= MOST_NAMED ? say.map.listed(choice, names) : "";
  return say.map.sentence(source, say.tally(numbers.tally), members.length) + list;
}
