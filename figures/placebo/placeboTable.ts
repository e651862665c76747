import type { FigureTable } from "../Figure";
import type { PlaceboNumbers } from "./PlaceboNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** First the random blocs, a line for each share; then the texts, a line each. Shares from 0 to 1, not rounded. */
export function placeboTable({ random, countries }: PlaceboNumbers, say: Messages = en): FigureTable {
  return {
    columns: [
      { key: "what", label: say.placebo.whatHead, numeric: false },
      { key: "text", label: say.heads.text, numeric: false },
      { key: "outside", label: say.heads.inFavourOutside, numeric: true },
      { key: "inFavour", label: say.heads.inFavour, numeric: true },
      { key: "outsideShare", label: say.heads.outsideShare, numeric: true },
      { key: "blocs", label: say.placebo.randomBlocs, numeric: true },
    ],
    rows: [
      ...random.map(({ share, count }) => [say.placebo.randomBlocs, null, null, null, share, count]),
      ...countries.flatMap(({ country, texts }) =>
        texts.map(({ label, outside, inFavour, outsideShare }) => [country, label, outside, inFavour, outsideShare, null]),
      ),
    ],
  };
}
