import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import { wrapText } from "../../components/layout/wrapText";
import type { BreakingPointNumbers } from "./BreakingPointNumbers";
import type { StepScale } from "./layoutBreakingPoint";
import type { Messages } from "../words/messages/Messages";

const SIZE = 12.5;
const GAP = 8;
const NARROWEST = 90;

const LINE = 16;

/** The names at which the claim's grades fail: a dotted line down at each, the words beside it, broken into lines where there is little room. */
export function labelCrossings(
  { steps, half, majority, inFavour }: BreakingPointNumbers,
  scale: StepScale,
  say: Messages,
): { readonly labels: readonly PlotLabel[]; readonly rules: readonly PlotRule[] } {
  const crossings = [
    { at: half, y: scale.top + 52, words: say.breakingPoint.halfLeft },
    { at: majority, y: scale.y(inFavour / 2) + 24, words: say.breakingPoint.majorityLeft },
  ].flatMap(({ at, y, words }) => {
    const step = at === null ? undefined : steps[at - 1];
    return at === null || !step ? [] : [{ at, y, words, name: say.breakingPoint.crossing(at, step.name), votes: step.outside }];
  });
  return {
    rules: crossings.map(({ at, y, votes }) => ({
      x: scale.x(at),
      x2: scale.x(at),
      y: y - SIZE,
      y2: scale.y(votes),
      kind: "dotted",
    })),
    labels: crossings.flatMap(({ at, y, words, name }) => {
      const x = scale.x(at) + GAP;
      const lines = wrapText(words, Math.max(scale.right - x, NARROWEST), SIZE);
      const rest = lines.map((text, i): PlotLabel => ({ x, y: y + (i + 1) * LINE, text, size: SIZE, colour: "muted" }));
      return [{ x, y, text: name, size: SIZE, bold: true }, ...rest];
    }),
  };
}
