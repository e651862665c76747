import type { FigureWords } from "../Figure";
import { bodyName } from "../words/bodyName";
import { dayInWords } from "../words/dayInWords";
import { listInWords } from "../words/listInWords";
import { nameInText } from "../words/nameInText";
import { standInWords } from "./standInWords";
import type { FlowBand, SwitchersNumbers } from "./SwitchersNumbers";
import { switchesOf } from "./switchesOf";

/** The words around a flow. */
export function switchersWords(numbers: SwitchersNumbers): FigureWords {
  const { from, to, bands } = numbers;
  const { changed } = switchesOf(numbers);
  const title = finding(numbers);
  return {
    title,
    subtitle:
      bands.length === 0
        ? ""
        : `States by choice on ${labelOf(from)} (left) and on ${labelOf(to)} (right). Each band is as thick as it has states; strong where the choice changed.`,
    sentence: changed.length === 0 ? `${title}.` : `${title}. ${changed.map(bandStory).join(" ")}`,
    source: [from, to].map((text) => [labelOf(text), bodyName(text.body), dayInWords(text.date)].join(", ")).join("; "),
  };
}

/** The symbol of a text, or its id where it has none. */
export function labelOf({ symbol, id }: SwitchersNumbers["from"]): string {
  return symbol ?? id;
}

/** What one band tells: which states, from where to where. */
export function bandStory({ from, to, states }: FlowBand): string {
  const names = listInWords(states.map(({ name }) => nameInText(name)));
  const way = from === to ? `${standInWords(from)} both times` : `from ${standInWords(from)} to ${standInWords(to)}`;
  return `${states.length} ${way}: ${names}.`;
}

function finding(numbers: SwitchersNumbers): string {
  const { atBoth, switchers, towards, away } = switchesOf(numbers);
  if (numbers.bands.length === 0) return "Who voted how is not known for one of these texts";
  if (atBoth === 0) return "No state was a member at both texts";
  if (switchers === 0) return `Of the ${atBoth} members at both texts, none changed its choice`;
  const ways = [
    towards > 0 ? `${towards} towards the text` : "",
    away > 0 ? `${away} away from ${towards > 0 ? "it" : "the text"}` : "",
  ].filter(Boolean);
  return `Of the ${atBoth} members at both texts, ${switchers} changed their choice${ways.length > 0 ? `: ${listInWords(ways)}` : ""}`;
}
