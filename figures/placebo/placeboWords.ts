import type { FigureWords } from "../Figure";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { PlaceboNumbers } from "./PlaceboNumbers";

/** The words around a placebo. */
export function placeboWords(numbers: PlaceboNumbers, say: Messages = en): FigureWords {
  const { rollCall, bloc, size, members, seed, draws, outsideShare } = numbers;
  const source = say.placebo.source(rollCall.symbol, say.day(rollCall.date));
  if (outsideShare === null) {
    const title = say.placebo.nothing;
    return { title, subtitle: "", sentence: `${title}.`, source };
  }
  const title = finding(numbers, say);
  return {
    title,
    subtitle: say.placebo.subtitle(draws, size, members, seed, bloc),
    sentence: `${title}. ${among(numbers, outsideShare, say)} ${others(numbers, outsideShare, say)}`,
    source,
  };
}

function finding({ smaller, same, draws, size }: PlaceboNumbers, say: Messages): string {
  if (size === 0) return say.placebo.nobody;
  const larger = draws - smaller - same;
  if (smaller + same <= draws / 20) return say.placebo.less;
  return larger + same <= draws / 20 ? say.placebo.more : say.placebo.asMuch;
}

function among({ smaller, same, draws }: PlaceboNumbers, share: number, say: Messages): string {
  return say.placebo.among(say.rounded(share), draws, smaller, same, draws - smaller - same);
}

/** Where the text lies among those on other countries. */
function others({ countries }: PlaceboNumbers, share: number, say: Messages): string {
  const texts = countries.filter(({ isOwn }) => !isOwn).flatMap((country) => country.texts);
  if (texts.length === 0) return say.placebo.noOthers;
  const less = texts.filter((text) => text.outsideShare < share).length;
  return say.placebo.others(texts.length, countries.length - 1, less);
}
