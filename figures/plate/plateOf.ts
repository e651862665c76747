import { escapeXml } from "../draw/svgText";
import { inTheme } from "./inTheme";
import { layoutPlate, PLATE_MARGIN, PLATE_TYPE, type PlateLine } from "./layoutPlate";
import type { PlateText } from "./PlateText";
import type { Language } from "../words/Language";
import type { Theme } from "./themeColours";

const ROOT = /^<svg [^>]*viewBox="0 0 (\d+) (\d+(?:\.\d+)?)"[^>]*>/;
const FACES = {
  title: ' font-family="var(--serif)" font-weight="600"',
  subtitle: ' fill="var(--muted)"',
  caption: ' fill="var(--muted)"',
} as const;

/**
 * A figure as one picture that needs nothing around it: title, measure, drawing, source with release and hash, address.
 * Its width is that of the drawing and the margins. Plain SVG: no style sheet, no script, no link, colours written out.
 * @param svg as `drawFigure` gives it; @param language of its words, named where it is not English
 * @throws Error where it is not such a drawing
 */
export function plateOf(svg: string, text: PlateText, theme: Theme, language: Language = "en"): string {
  const [root, drawnWidth, drawnHeight] = ROOT.exec(svg) ?? [];
  if (root === undefined) throw new Error("This is not a figure's drawing.");
  const width = Number(drawnWidth) + 2 * PLATE_MARGIN;
  const { lines, drawingY, ruleY, height } = layoutPlate(text, width, Number(drawnHeight));
  const whole = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${language === "en" ? "" : `lang="${language}" `}role="img" aria-label="${escapeXml(text.sentence)}" font-family="var(--sans)" font-size="13" fill="var(--ink)">`,
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>`,
    ...lines.map(drawLine),
    `<g transform="translate(${PLATE_MARGIN} ${drawingY})">${svg.slice(root.length, -"</svg>".length)}</g>`,
    `<line x1="${PLATE_MARGIN}" x2="${width - PLATE_MARGIN}" y1="${ruleY}" y2="${ruleY}" stroke="var(--rule)"/>`,
    "</svg>",
  ].join("");
  return inTheme(whole, theme);
}

function drawLine({ text, y, style }: PlateLine): string {
  return `<text x="${PLATE_MARGIN}" y="${y}" font-size="${PLATE_TYPE[style].size}"${FACES[style]}>${escapeXml(text)}</text>`;
}
