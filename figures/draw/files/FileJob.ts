import type { Language } from "../../words/Language";
import type { XlsxSheet } from "../../../formats/xlsx/writeXlsx";

/** A file whose making takes so long that the process that answers leaves it to the drawing threads. */
export type FileJob =
  | {
      readonly as: "png";
      /** A plate: see `plateOf`. */
      readonly svg: string;
      /** Pixels of the picture to one px of the SVG. */
      readonly scale: number;
    }
  | {
      readonly as: "pdf";
      readonly svg: string;
      readonly title: string;
      /** Of its words; English where it is left out. */
      readonly language?: Language;
      /** The alternative text. */
      readonly sentence: string;
      /** When what it shows was published, ISO 8601: the date in the file, so that the same picture is the same file. */
      readonly publishedAt: string;
    }
  | { readonly as: "xlsx"; readonly sheets: readonly XlsxSheet[] };
