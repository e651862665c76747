import type { XlsxSheet } from "../../formats/xlsx/writeXlsx";
import { citeFigure } from "./citeFigure";
import type { FigureToGo } from "./FigureToGo";

/** The table behind a figure as a workbook: the table, and a sheet that says what it is, so that a file passed on can still be traced. */
export function figureSheets(figure: FigureToGo): readonly XlsxSheet[] {
  const { words, table } = figure.drawn;
  const { frame } = figure.say;
  const { release, hash, published, address } = citeFigure(figure);
  const about = [
    [frame.measure, words.subtitle],
    [frame.sentence, words.sentence],
    [frame.source, words.source],
    [frame.releaseHead, release],
    [frame.published, published],
    ["SHA-256", hash],
    [frame.address, address],
  ] as const;
  return [
    { name: frame.table, heads: table.columns.map(({ label }) => label), rows: table.rows },
    { name: frame.about, heads: [frame.title, words.title], rows: about },
  ];
}
