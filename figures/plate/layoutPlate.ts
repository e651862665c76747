import { wrapText } from "../../components/layout/wrapText";
import type { PlateText } from "./PlateText";

/** A line of text; `y` is its baseline. */
export interface PlateLine {
  readonly text: string;
  readonly y: number;
  readonly style: "title" | "subtitle" | "caption";
}

export interface PlateLayout {
  readonly lines: readonly PlateLine[];
  /** Where the drawing's upper edge is, and the rule between drawing and caption; in px. */
  readonly drawingY: number;
  readonly ruleY: number;
  readonly height: number;
}

/** White around everything, in px. */
export const PLATE_MARGIN = 16;
/** Type size and distance of baselines, in px. */
export const PLATE_TYPE = {
  title: { size: 20, leading: 26 },
  subtitle: { size: 14, leading: 20 },
  caption: { size: 12, leading: 17 },
} as const;
/** How much wider the title's face, Noto Serif semi-bold, sets than Noto Sans (1.045 to 1.055 on our titles). */
const SERIF = 1.06;
const GAP = 12;

/** Where the words stand above and below a drawing. @param width of the whole picture; @param drawingHeight both in px */
export function layoutPlate(text: PlateText, width: number, drawingHeight: number): PlateLayout {
  const room = width - 2 * PLATE_MARGIN;
  const titles = wrapText(text.title, room, PLATE_TYPE.title.size * SERIF);
  const subtitles = text.subtitle === "" ? [] : wrapText(text.subtitle, room, PLATE_TYPE.subtitle.size);
  const head = [...set(titles, "title", PLATE_MARGIN), ...set(subtitles, "subtitle", PLATE_MARGIN + heightOf(titles, "title"))];
  const drawingY = PLATE_MARGIN + heightOf(titles, "title") + heightOf(subtitles, "subtitle") + GAP;
  const ruleY = drawingY + drawingHeight + GAP;
  const addresses = wrapText(breakable(text.address), room, PLATE_TYPE.caption.size).map((line) => line.replaceAll(" ", ""));
  const captions = [...wrapText(text.caption, room, PLATE_TYPE.caption.size), ...addresses];
  const foot = set(captions, "caption", ruleY + GAP / 2);
  return {
    lines: [...head, ...foot],
    drawingY,
    ruleY,
    height: ruleY + GAP / 2 + heightOf(captions, "caption") + PLATE_MARGIN,
  };
}

function set(texts: readonly string[], style: PlateLine["style"], top: number): readonly PlateLine[] {
  const { size, leading } = PLATE_TYPE[style];
  return texts.map((text, line) => ({ text, style, y: top + line * leading + size }));
}

function heightOf(texts: readonly string[], style: PlateLine["style"]): number {
  return texts.length * PLATE_TYPE[style].leading;
}

/** An address may be broken before each of its parameters and after each comma; a space marks such a place while lines are made. */
function breakable(address: string): string {
  return address.replace(/[?&]/g, " $&").replace(/(,|%2C)/gi, "$& ");
}
