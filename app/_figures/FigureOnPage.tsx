import { FigureDrawings } from "../../figures/FigureDrawings";
import { FIGURE_WIDTHS } from "../../figures/figureWidths";
import { LiveFigure } from "../../figures/live/LiveFigure";
import { StaticFigure } from "../../figures/StaticFigure";
import { languageOf } from "../../figures/words/Language";
import { messagesIn } from "../../figures/words/messages/messagesIn";
import type { Release } from "../../release/Release";
import { drawUnlessItFails } from "./drawUnlessItFails";
import { FigureNotDrawn } from "./FigureNotDrawn";

interface Props {
  readonly release: Release;
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  /** Whether the page's address keeps to this release, so that what the figure links and loads must too. */
  readonly pinned?: boolean;
  /** Where the page has the figure's table already: a link's target. */
  readonly tableAt?: string | undefined;
  /** Lines of the table on the page, where all beside the page's other parts would be too much; the file has all. */
  readonly rowsShown?: number;
}

/** A figure in a page: drawn beforehand for three widths, and taken over by the live chart once the reader touches it. */
export async function FigureOnPage({ release, name, params, pinned = false, tableAt, rowsShown }: Props) {
  const address = pinned ? { ...params, release: String(release.info.number) } : params;
  const query = new URLSearchParams(address).toString();
  const drawn = await drawUnlessItFails(release, name, params, FIGURE_WIDTHS);
  if (!drawn) return <FigureNotDrawn name={name} query={query} />;
  const say = messagesIn(languageOf(params));
  // Keyed by its address: a live chart of other numbers gives way to the new drawing at once.
  return (
    <StaticFigure {...{ name, query, drawn, say, tableAt, rowsShown }} release={release.info}>
      <LiveFigure key={`${name}?${query}`} name={name} query={query} hint={say.frame.hint}>
        <FigureDrawings svgs={drawn.svgs} />
      </LiveFigure>
    </StaticFigure>
  );
}
