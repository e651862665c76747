import type { FigureTable } from "../Figure";
import type { PlaceboNumbers } from "./PlaceboNumbers";

/** First the random blocs, a line for each share; then the texts, a line each. Shares from 0 to 1, not rounded. */
export function placeboTable({ random, countries }: PlaceboNumbers): FigureTable {
  return {
    columns: [
      { key: "what", label: "What", numeric: false },
      { key: "text", label: "Text", numeric: false },
      { key: "outside", label: "In favour from outside", numeric: true },
      { key: "inFavour", label: "In favour", numeric: true },
      { key: "outsideShare", label: "Outside share", numeric: true },
      { key: "blocs", label: "Random blocs", numeric: true },
    ],
    rows: [
      ...random.map(({ share, count }) => ["Random blocs", null, null, null, share, count]),
      ...countries.flatMap(({ country, texts }) =>
        texts.map(({ label, outside, inFavour, outsideShare }) => [country, label, outside, inFavour, outsideShare, null]),
      ),
    ],
  };
}
