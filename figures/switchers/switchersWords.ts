import type { FigureWords } from "../Figure";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { FlowBand, SwitchersNumbers } from "./SwitchersNumbers";
import { switchesOf } from "./switchesOf";

/** The words around a flow. */
export function switchersWords(numbers: SwitchersNumbers, say: Messages = en): FigureWords {
  const { from, to, bands } = numbers;
  const { changed } = switchesOf(numbers);
  const title = finding(numbers, say);
  return {
    title,
    subtitle: bands.length === 0 ? "" : say.switchers.subtitle(labelOf(from), labelOf(to)),
    sentence: changed.length === 0 ? `${title}.` : `${title}. ${changed.map((band) => bandStory(band, say)).join(" ")}`,
    source: say.clauses([from, to].map((text) => [labelOf(text), say.body(text.body), say.day(text.date)].join(", "))),
  };
}

/** The symbol of a text, or its id where it has none. */
export function labelOf({ symbol, id }: SwitchersNumbers["from"]): string {
  return symbol ?? id;
}

/** What one band tells: which states, from where to where. */
export function bandStory({ from, to, states }: FlowBand, say: Messages): string {
  const names = states.map(({ name }) => name);
  return from === to ? say.switchers.stayed(states.length, from, names) : say.switchers.went(states.length, from, to, names);
}

function finding(numbers: SwitchersNumbers, say: Messages): string {
  const { atBoth, switchers, towards, away } = switchesOf(numbers);
  if (numbers.bands.length === 0) return say.switchers.notKnown;
  if (atBoth === 0) return say.switchers.noneAtBoth;
  if (switchers === 0) return say.switchers.noneChanged(atBoth);
  return say.switchers.changed(atBoth, switchers, towards, away);
}
