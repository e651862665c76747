import type { ReactElement } from "react";
import type { Release } from "../release/Release";
import { BadParameters } from "./BadParameters";
import { LANGUAGES, parseLanguage, type Language } from "./words/Language";
import { messagesIn } from "./words/messages/messagesIn";
import type { Figure, FigureTable, FigureWords } from "./Figure";

/** A figure for one address and release, ready to be drawn at any width. */
export interface PreparedFigure {
  readonly numbers: unknown;
  readonly words: FigureWords;
  readonly table: FigureTable;
  readonly chart: (width: number) => ReactElement;
}

/** A figure of whatever parameters and numbers: what a list of figures holds. */
export interface AnyFigure {
  readonly name: string;
  /** @throws BadParameters where the query cannot be read; UnknownInRelease where it names what the release does not have */
  readonly prepare: (release: Release, query: Readonly<Record<string, string>>) => PreparedFigure;
}

/** Hides a figure's own types behind the one thing that is done with all figures. */
export function anyFigure<P, N>(figure: Figure<P, N>): AnyFigure {
  const { Chart } = figure;
  function prepare(release: Release, query: Readonly<Record<string, string>>): PreparedFigure {
    const { lang, ...own } = query;
    const say = messagesIn(languageAsked(lang));
    const numbers = figure.numbers(release, parametersOf(figure, own), say);
    return {
      numbers,
      words: figure.words(numbers, say),
      table: figure.table(numbers, say),
      chart: (width) => <Chart numbers={numbers} width={width} say={say} />,
    };
  }
  return { name: figure.name, prepare };
}

/** Every figure takes its language, so none has to read it itself. */
function languageAsked(lang = "en"): Language {
  const language = parseLanguage(lang);
  if (language) return language;
  throw new BadParameters([{ parameter: "lang", message: `must be one of ${LANGUAGES.join(", ")}` }]);
}

function parametersOf<P, N>(figure: Figure<P, N>, query: Readonly<Record<string, string>>): P {
  const read = figure.parameters.safeParse(query);
  if (read.success) return read.data;
  throw new BadParameters(
    read.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((parameter) => ({ parameter, message: `The figure "${figure.name}" has no such parameter.` }))
        : [{ parameter: String(issue.path[0] ?? figure.name), message: issue.message }],
    ),
  );
}
