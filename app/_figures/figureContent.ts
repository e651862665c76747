import { writeCitationText } from "../../formats/citation/citeInWords";
import { writeBibtex } from "../../formats/citation/writeBibtex";
import { writeCslJson } from "../../formats/citation/writeCslJson";
import { writeRis } from "../../formats/citation/writeRis";
import { citeFigure } from "./citeFigure";
import { figurePlate } from "./figurePlate";
import { figurePng } from "./figurePng";
import { figureSheets } from "./figureSheets";
import type { FigureToGo } from "./FigureToGo";
import type { FileForm } from "./fileForms";
import { makeFile } from "./makeFile";
import { tableCsv } from "./tableCsv";

type Content = string | Uint8Array;

/** What each form holds, all from the one description of the figure. */
const WRITERS: Readonly<Record<FileForm, (figure: FigureToGo) => Content | Promise<Content>>> = {
  svg: figurePlate,
  png: figurePng,
  pdf: (figure) => {
    const { title, sentence } = figure.drawn.words;
    return makeFile({
      as: "pdf",
      svg: figurePlate(figure),
      title,
      sentence,
      language: figure.say.language,
      publishedAt: figure.release.publishedAt,
    });
  },
  csv: ({ drawn }) => tableCsv(drawn.table),
  xlsx: (figure) => makeFile({ as: "xlsx", sheets: figureSheets(figure) }),
  json: ({ drawn: { words, table, numbers }, release: { number, publishedAt, hash } }) =>
    JSON.stringify({ release: { number, publishedAt, hash }, ...words, table, numbers }),
  bib: (figure) => writeBibtex(citeFigure(figure)),
  ris: (figure) => writeRis(citeFigure(figure)),
  "csl.json": (figure) => writeCslJson(citeFigure(figure)),
  txt: (figure) => writeCitationText(citeFigure(figure)),
};

/** A figure in one of its forms. @throws Problem 400 for a picture that would be too large, 503 where too many files are being made */
export async function figureContent(form: FileForm, figure: FigureToGo): Promise<Content> {
  return WRITERS[form](figure);
}
