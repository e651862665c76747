import type { Citation } from "../../formats/citation/Citation";
import { citationFrom } from "../../release/citationFrom";
import type { FigureToGo } from "./FigureToGo";

/** A figure as it is cited: by its finding, at its address, in its release. */
export function citeFigure({ name, drawn, release, address, say }: FigureToGo): Citation {
  const language = say.language === "en" ? undefined : say.language;
  return citationFrom(release, { kind: "figure", name: `figure-${name}`, title: drawn.words.title, language, address });
}
