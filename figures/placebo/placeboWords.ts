import type { FigureWords } from "../Figure";
import { dayInWords } from "../words/dayInWords";
import type { PlaceboNumbers } from "./PlaceboNumbers";

/** The words around a placebo. */
export function placeboWords(numbers: PlaceboNumbers): FigureWords {
  const { rollCall, bloc, size, members, seed, draws, outsideShare } = numbers;
  const source = `${rollCall.symbol}, ${dayInWords(rollCall.date)}, and all texts on countries in this release`;
  if (outsideShare === null) {
    const title = "There is no support to compare in this text";
    return { title, subtitle: "", sentence: `${title}.`, source };
  }
  return {
    title: title(numbers),
    subtitle: `Share of the votes in favour from outside. Above: under ${draws} random blocs of ${size} of the ${members} members (seed ${seed}). Below: under “${bloc}”, a dot for each text on a country.`,
    sentence: `${title(numbers)}. ${among(numbers)} ${others(numbers)}`,
    source,
  };
}

function title({ smaller, same, draws, size }: PlaceboNumbers): string {
  if (size === 0) return "Nobody is called hostile, so there is nothing to compare with chance";
  const larger = draws - smaller - same;
  if (smaller + same <= draws / 20)
    return "Less support came from outside than if as many members had been called hostile by lot";
  if (larger + same <= draws / 20) return "More support came from outside than if as many members had been called hostile by lot";
  return "As much support came from outside as if members had been called hostile by lot";
}

function among({ smaller, same, draws, outsideShare }: PlaceboNumbers): string {
  return `${percent(outsideShare ?? 0)} of the support came from outside; of ${draws} random blocs of the same size ${smaller} leave less, ${same} as much and ${draws - smaller - same} more.`;
}

/** Where the text lies among those on other countries. */
function others({ countries, outsideShare }: PlaceboNumbers): string {
  const texts = countries.filter(({ isOwn }) => !isOwn).flatMap((country) => country.texts);
  if (texts.length === 0) return "No text on another country is in this release.";
  const less = texts.filter((text) => text.outsideShare < (outsideShare ?? 0)).length;
  return `Of ${texts.length} texts on ${countries.length - 1} other countries ${less} have a smaller share from outside.`;
}

/** A share as whole percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
