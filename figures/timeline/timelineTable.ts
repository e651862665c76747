import type { FigureTable } from "../Figure";
import type { TimelineNumbers } from "./TimelineNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** A line for each text: what it is, how it was decided and the official tally. */
export function timelineTable({ texts, bloc }: TimelineNumbers, say: Messages = en): FigureTable {
  return {
    columns: [
      { key: "symbol", label: say.heads.symbol, numeric: false },
      { key: "body", label: say.heads.body, numeric: false },
      { key: "date", label: say.heads.date, numeric: false },
      { key: "mode", label: say.heads.decided, numeric: false },
      { key: "inFavour", label: say.heads.inFavour, numeric: true },
      ...(bloc ? [{ key: "inFavourInside", label: say.timeline.ofThese(bloc), numeric: true }] : []),
      { key: "against", label: say.heads.against, numeric: true },
      { key: "abstaining", label: say.heads.abstaining, numeric: true },
      { key: "nonVoting", label: say.heads.nonVoting, numeric: true },
    ],
    rows: texts.map(({ symbol, id, body, date, mode, tally, inFavourInside }) => [
      symbol ?? id,
      say.body(body),
      date,
      say.mode(mode),
      tally.inFavour,
      ...(bloc ? [inFavourInside] : []),
      tally.against,
      tally.abstaining,
      tally.nonVoting,
    ]),
  };
}
