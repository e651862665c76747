import type { ReactElement } from "react";
import type { FigureProps } from "../Figure";

/** A chart over numbers that came as JSON. */
export type LiveChart = (props: FigureProps<unknown>) => ReactElement;

/** A chart of numbers of its own kind, as one of any. */
function live<N>(Chart: (props: FigureProps<N>) => ReactElement): LiveChart {
  // The numbers come from this site's own address for this very figure and release: they are what its chart takes.
  return function Live({ numbers, width, say }) {
    return <Chart numbers={numbers as N} width={width} say={say} />;
  };
}

const LOADERS: ReadonlyMap<string, () => Promise<LiveChart>> = new Map([
  ["vote", async () => live((await import("../vote/VoteChart")).VoteChart)],
  ["map", async () => live((await import("../map/MapChart")).MapChart)],
  ["state", async () => live((await import("../state/StateChart")).StateChart)],
  ["agreement-map", async () => live((await import("../agreementMap/AgreementMapChart")).AgreementMapChart)],
  ["timeline", async () => live((await import("../timeline/TimelineChart")).TimelineChart)],
  ["breaking-point", async () => live((await import("../breakingPoint/BreakingPointChart")).BreakingPointChart)],
  ["specifications", async () => live((await import("../specifications/SpecificationsChart")).SpecificationsChart)],
  ["placebo", async () => live((await import("../placebo/PlaceboChart")).PlaceboChart)],
  ["switchers", async () => live((await import("../switchers/SwitchersChart")).SwitchersChart)],
  ["alignment", async () => live((await import("../alignment/AlignmentChart")).AlignmentChart)],
  ["agreement", async () => live((await import("../agreement/AgreementChart")).AgreementChart)],
  ["cohesion", async () => live((await import("../cohesion/CohesionChart")).CohesionChart)],
  ["claim", async () => live((await import("../claim/ClaimChart")).ClaimChart)],
]);

/** Loads the chart of a figure, each with Recharts in a file of its own; `undefined` where there is none of that name. */
export async function loadLiveChart(name: string): Promise<LiveChart | undefined> {
  return LOADERS.get(name)?.();
}
