import { agreementFigure } from "./agreement/agreementFigure";
import { agreementMapFigure } from "./agreementMap/agreementMapFigure";
import { alignmentFigure } from "./alignment/alignmentFigure";
import { breakingPointFigure } from "./breakingPoint/breakingPointFigure";
import { claimFigure } from "./claim/claimFigure";
import { cohesionFigure } from "./cohesion/cohesionFigure";
import { mapFigure } from "./map/mapFigure";
import { anyFigure, type AnyFigure } from "./PreparedFigure";
import { placeboFigure } from "./placebo/placeboFigure";
import { specificationsFigure } from "./specifications/specificationsFigure";
import { stateFigure } from "./state/stateFigure";
import { switchersFigure } from "./switchers/switchersFigure";
import { timelineFigure } from "./timeline/timelineFigure";
import { voteFigure } from "./vote/voteFigure";

const FIGURES: readonly AnyFigure[] = [
  anyFigure(voteFigure),
  anyFigure(mapFigure),
  anyFigure(timelineFigure),
  anyFigure(stateFigure),
  anyFigure(claimFigure),
  anyFigure(breakingPointFigure),
  anyFigure(specificationsFigure),
  anyFigure(placeboFigure),
  anyFigure(switchersFigure),
  anyFigure(cohesionFigure),
  anyFigure(agreementFigure),
  anyFigure(agreementMapFigure),
  anyFigure(alignmentFigure),
];
const BY_NAME = new Map(FIGURES.map((figure) => [figure.name, figure]));

/** The names of all figures, in the order of their gallery. */
export const FIGURE_NAMES: readonly string[] = FIGURES.map(({ name }) => name);

/** The figure of a name as in addresses; `undefined` where there is none. */
export function figureNamed(name: string): AnyFigure | undefined {
  return BY_NAME.get(name);
}
