import type { XlsxSheet } from "../../formats/xlsx/writeXlsx";
import { citeFigure } from "./citeFigure";
import type { FigureToGo } from "./FigureToGo";

/** The table behind a figure as a workbook: the table, and a sheet that says what it is, so that a file passed on can still be traced. */
export function figureSheets(figure: FigureToGo): readonly XlsxSheet[] {
  const { words, table } = figure.drawn;
  const { release, hash, published, address } = citeFigure(figure);
  const about = [
    ["Measure", words.subtitle],
    ["In a sentence", words.sentence],
    ["Source", words.source],
    ["Release", release],
    ["Published", published],
    ["SHA-256", hash],
    ["Address", address],
  ] as const;
  return [
    { name: "Table", heads: table.columns.map(({ label }) => label), rows: table.rows },
    { name: "About", heads: ["Title", words.title], rows: about },
  ];
}
