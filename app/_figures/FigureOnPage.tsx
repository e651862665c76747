import { LiveFigure } from "../../components/LiveFigure";
import { StaticFigure } from "../../components/StaticFigure";
import type { Release } from "../../release/Release";
import { runtime } from "../runtime";
import { FIGURE_WIDTHS } from "../../components/figureWidths";

interface Props {
  readonly release: Release;
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A figure in a page: drawn beforehand for three widths, and taken over by the live chart once the reader touches it. */
export async function FigureOnPage({ release, name, params }: Props) {
  const drawn = await runtime().drawFigure(release, name, params, FIGURE_WIDTHS);
  const query = new URLSearchParams(params).toString();
  return <StaticFigure name={name} query={query} drawn={drawn} release={release.info} />;
}
