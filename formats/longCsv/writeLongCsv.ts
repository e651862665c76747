import { csvCell } from "../csv/csvCell";
import { LONG_CSV_COLUMNS } from "./longCsvColumns";
import type { LongCsvRollCall, LongCsvRow } from "./LongCsvRow";

/** The text is handed over in pieces of about this size. */
const PIECE = 1 << 16;

/**
 * Long CSV, header first, in pieces, as the rows are asked for: nothing but the piece at hand is in memory. UTF-8 without a byte order
 * mark, commas, lines ending in CR LF (RFC 4180). The rows' order is the caller's: by date, id and state's code.
 */
export function* writeLongCsv(rows: Iterable<LongCsvRow>): Generator<string> {
  let piece = `${LONG_CSV_COLUMNS.join(",")}\r\n`;
  let last: { readonly rollCall: LongCsvRollCall; readonly before: string; readonly after: string } | undefined;
  for (const { rollCall, vote } of rows) {
    if (last?.rollCall !== rollCall) last = { rollCall, before: cellsBefore(rollCall), after: cellsAfter(rollCall) };
    const choice = vote === null ? ",," : `${vote.state},${csvCell(vote.stateName)},${vote.choice}`;
    piece += `${last.before},${choice},${last.after}\r\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

function cellsBefore({ id, body, session, date, symbol, draft, kind, mode, title, subject }: LongCsvRollCall): string {
  return [id, body, session, date, symbol ?? "", draft ?? "", kind, mode, title, subject ?? ""].map(csvCell).join(",");
}

function cellsAfter({ officialTally: { inFavour, against, abstaining, nonVoting }, source }: LongCsvRollCall): string {
  return [...[inFavour, against, abstaining, nonVoting].map((count) => (count === null ? "" : String(count))), source]
    .map(csvCell)
    .join(",");
}
