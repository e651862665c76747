import { escapeXml } from "../../figures/draw/svgText";
import type { Messages } from "../../figures/words/messages/Messages";
import type { FigureTable } from "../../figures/Figure";

/** Lines of the table in an embed; the file has all. */
const ROWS_SHOWN = 200;

interface EmbeddedTable extends Pick<Messages, "frame" | "cell"> {
  readonly table: FigureTable;
  /** Its caption. */
  readonly sentence: string;
  /** The address of all its lines. */
  readonly csv: string;
}

/** The table behind a figure as HTML. */
export function embedTable({ table: { columns, rows }, sentence, csv, frame, cell: inWords }: EmbeddedTable): string {
  const classes = columns.map(({ numeric }) => (numeric ? ' class="n"' : ""));
  const heads = columns.map(({ label }, at) => `<th scope="col"${classes[at] ?? ""}>${escapeXml(label)}</th>`).join("");
  const lines = rows.slice(0, ROWS_SHOWN).map((row) => {
    const cells = row.map((cell, at) => {
      const text = escapeXml(typeof cell === "number" ? inWords(cell) : (cell ?? "–"));
      return at === 0 ? `<th scope="row"${classes[at] ?? ""}>${text}</th>` : `<td${classes[at] ?? ""}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const more =
    rows.length > ROWS_SHOWN
      ? `<p>${frame.firstLines(ROWS_SHOWN, rows.length)} <a href="${escapeXml(csv)}" target="_blank" rel="noopener">${frame.allAsCsv}</a></p>`
      : "";
  return `<div class="rows" tabindex="0" role="region" aria-label="${frame.table}"><table><caption>${escapeXml(sentence)}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table></div>${more}`;
}
