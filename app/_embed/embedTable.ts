import { escapeXml } from "../../figures/draw/svgText";
import type { FigureTable } from "../../figures/Figure";

/** Lines of the table in an embed; the file has all. */
const ROWS_SHOWN = 200;

/** The table behind a figure as HTML. @param sentence its caption; @param csv address of all its lines */
export function embedTable({ columns, rows }: FigureTable, sentence: string, csv: string): string {
  const classes = columns.map(({ numeric }) => (numeric ? ' class="n"' : ""));
  const heads = columns.map(({ label }, at) => `<th scope="col"${classes[at] ?? ""}>${escapeXml(label)}</th>`).join("");
  const lines = rows.slice(0, ROWS_SHOWN).map((row) => {
    const cells = row.map((cell, at) => {
      const text = escapeXml(String(cell ?? "–"));
      return at === 0 ? `<th scope="row"${classes[at] ?? ""}>${text}</th>` : `<td${classes[at] ?? ""}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const more =
    rows.length > ROWS_SHOWN
      ? `<p>The first ${ROWS_SHOWN} of ${rows.length} lines. <a href="${escapeXml(csv)}" target="_blank" rel="noopener">All as CSV</a></p>`
      : "";
  return `<div class="rows" tabindex="0" role="region" aria-label="Table"><table><caption>${escapeXml(sentence)}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table></div>${more}`;
}
