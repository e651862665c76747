import { UnknownInRelease } from "../../release/UnknownInRelease";
import type { Release } from "../../release/Release";
import { BadParameters } from "../BadParameters";
import type { DrawnFigure } from "../DrawnFigure";
import { figureNamed } from "../figureNamed";
import { drawChart } from "./drawChart";

const NARROWEST = 240;
const WIDEST = 1600;
const MOST_WIDTHS = 6;

/**
 * A figure of a release, drawn at each width; with no width, only its words, table and numbers.
 * @throws UnknownInRelease, BadParameters
 */
export function drawFigure(
  release: Release,
  name: string,
  query: Readonly<Record<string, string>>,
  widths: readonly number[],
): DrawnFigure {
  const figure = figureNamed(name);
  if (!figure) throw new UnknownInRelease("figure", name);
  checkWidths(widths);
  const { words, table, numbers, chart } = figure.prepare(release, query);
  const svgs = Object.fromEntries(widths.map((width) => [width, drawChart(chart(width), words.sentence)]));
  return { words, table, numbers, svgs };
}

function checkWidths(widths: readonly number[]): void {
  const wrong =
    widths.length > MOST_WIDTHS || widths.some((width) => !Number.isInteger(width) || width < NARROWEST || width > WIDEST);
  if (wrong)
    throw new BadParameters([
      { parameter: "width", message: `A figure is drawn at whole widths from ${NARROWEST} to ${WIDEST} px.` },
    ]);
}
