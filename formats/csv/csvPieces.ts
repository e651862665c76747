import { csvCell } from "./csvCell";

/** The text is handed over in pieces of about this size. */
const PIECE = 1 << 16;

/**
 * A table as CSV (RFC 4180, CR LF, no byte order mark), header first, in pieces as the rows are asked for: nothing but the piece at hand is in memory.
 * Text is exact, also where it begins with "="; `null` is an empty cell.
 */
export function* csvPieces(heads: readonly string[], rows: Iterable<readonly (string | number | null)[]>): Generator<string> {
  let piece = lineOf(heads);
  for (const row of rows) {
    piece += lineOf(row);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

function lineOf(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (typeof cell === "string" ? csvCell(cell) : (cell ?? ""))).join(",")}\r\n`;
}
