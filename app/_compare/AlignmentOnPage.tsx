import { Story } from "../../components/Story";
import { FigureDrawings } from "../../figures/FigureDrawings";
import { FIGURE_WIDTHS } from "../../figures/figureWidths";
import { StaticFigure } from "../../figures/StaticFigure";
import type { Release } from "../../release/Release";
import { drawUnlessItFails } from "../_figures/drawUnlessItFails";
import { FigureNotDrawn } from "../_figures/FigureNotDrawn";
import { alignmentParams } from "./figureParams";
import { LiveAlignment } from "./LiveAlignment";
import { ROWS_SHOWN } from "./live/Aligning";
import type { CompareQuery } from "./readCompareQuery";

interface Props {
  readonly release: Release;
  readonly path: string;
  readonly query: CompareQuery;
}

/** The plane of alignment: drawn beforehand, and taken over by one that has a slider once the browser holds the release. */
export async function AlignmentOnPage({ release, path, query }: Props) {
  const params = alignmentParams(query);
  const address = new URLSearchParams(params).toString();
  const drawn = await drawUnlessItFails(release, "alignment", params, FIGURE_WIDTHS);
  if (!drawn) return <FigureNotDrawn name="alignment" query={address} />;
  const { set, selection, anchors, asked } = query;
  const { number, hash } = release.info;
  const own = set.isOwn ? set.states : undefined;
  return (
    <LiveAlignment
      key={JSON.stringify([anchors, selection.body, selection.topic, own, asked["grouping"]])}
      aligning={{ release: { number, hash }, path, asked, anchors, selection, states: own, grouping: set.grouping?.slug }}
    >
      <StaticFigure name="alignment" query={address} drawn={drawn} release={release.info} rowsShown={ROWS_SHOWN}>
        <FigureDrawings svgs={drawn.svgs} />
        <Story text={undefined} />
      </StaticFigure>
    </LiveAlignment>
  );
}
