import type { FigureTable } from "../Figure";
import { bodyName } from "../words/bodyName";
import { modeInWords } from "../words/modeInWords";
import type { TimelineNumbers } from "./TimelineNumbers";

/** A line for each text: what it is, how it was decided and the official tally. */
export function timelineTable({ texts, bloc }: TimelineNumbers): FigureTable {
  return {
    columns: [
      { key: "symbol", label: "Symbol", numeric: false },
      { key: "body", label: "Body", numeric: false },
      { key: "date", label: "Date", numeric: false },
      { key: "mode", label: "Decided", numeric: false },
      { key: "inFavour", label: "In favour", numeric: true },
      ...(bloc ? [{ key: "inFavourInside", label: `Of these, ${bloc}`, numeric: true }] : []),
      { key: "against", label: "Against", numeric: true },
      { key: "abstaining", label: "Abstaining", numeric: true },
      { key: "nonVoting", label: "Non-voting", numeric: true },
    ],
    rows: texts.map(({ symbol, id, body, date, mode, tally, inFavourInside }) => [
      symbol ?? id,
      bodyName(body),
      date,
      modeInWords(mode),
      tally.inFavour,
      ...(bloc ? [inFavourInside] : []),
      tally.against,
      tally.abstaining,
      tally.nonVoting,
    ]),
  };
}
