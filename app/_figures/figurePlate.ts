import { plateOf } from "../../figures/plate/plateOf";
import { citeFigure } from "./citeFigure";
import type { FigureToGo } from "./FigureToGo";
import { drawingWidth } from "./readFileQuery";

const HASH_SHOWN = 8;

/** The whole picture of a figure, which SVG, PNG and PDF share. */
export function figurePlate(figure: FigureToGo): string {
  const { drawn, release, wishes, say } = figure;
  const { title, subtitle, sentence, source } = drawn.words;
  const caption = `${source} · Recorded Vote, ${say.frame.release(release.number, release.hash.slice(0, HASH_SHOWN))}`;
  const text = { title, subtitle, sentence, caption, address: citeFigure(figure).address };
  return plateOf(drawn.svgs[drawingWidth(wishes.width)] ?? "", text, wishes.theme, say.language);
}
