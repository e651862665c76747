import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { StepPath } from "../../components/layout/StepPath";
import type { BreakingPointLayout } from "./BreakingPointLayout";
import type { BreakingPointNumbers } from "./BreakingPointNumbers";
import { labelCrossings } from "./labelCrossings";
import { stepStory } from "./stepStory";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** Where px are: k members called hostile along, v votes upwards. */
export interface StepScale {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (hostile: number) => number;
  readonly y: (votes: number) => number;
}

const TOP = 24;
const HEIGHT = 210;
const AXIS = 44;
const LEFT = 30;
const RIGHT = 4;
const TICK = 12;
/** Where the whole name of the axis fits. */
const WIDE = 400;
const EMPTY = { x: 0, y: 0, width: 0, height: 0 };

/** Where everything in a breaking point's drawing stands, for a width in px. */
export function layoutBreakingPoint(numbers: BreakingPointNumbers, width: number, say: Messages = en): BreakingPointLayout {
  const { steps, inFavour } = numbers;
  if (steps.length === 0 || inFavour === 0) return { height: 20, paths: [], labels: [], rules: [], marks: [], areas: [] };
  const scale = scaleFor(numbers, width);
  const crossings = labelCrossings(numbers, scale, say);
  const strip = scale.x(1) - scale.x(0);
  const areas = steps.map((_, mark) => ({ x: scale.x(mark + 1) - strip / 2, y: TOP, width: strip, height: HEIGHT, mark }));
  return {
    height: TOP + HEIGHT + AXIS,
    paths: [pathOf(numbers, scale, "in_favour"), pathOf(numbers, scale, "against")],
    labels: [...heads(numbers, scale, say), ...ticks(numbers, scale, say), ...crossings.labels],
    rules: [
      { x: scale.left, x2: scale.right, y: scale.bottom, y2: scale.bottom, kind: "hairline" },
      { x: scale.left, x2: scale.right, y: scale.y(inFavour / 2), y2: scale.y(inFavour / 2), kind: "dotted" },
      ...crossings.rules,
    ],
    marks: steps.map((step, i) => ({ ...(areas[i] ?? EMPTY), story: stepStory(step, i + 1, numbers, say) })),
    areas,
  };
}

function scaleFor({ steps, inFavour, against }: BreakingPointNumbers, width: number): StepScale {
  const [left, right, top, bottom] = [LEFT, width - RIGHT, TOP, TOP + HEIGHT];
  const most = Math.max(inFavour, against);
  return {
    ...{ left, right, top, bottom },
    x: (hostile) => left + (hostile / (steps.length + 0.5)) * (right - left),
    y: (votes) => bottom - (votes / most) * (bottom - top),
  };
}

function pathOf({ steps, inFavour, against }: BreakingPointNumbers, { x, y }: StepScale, choice: StepPath["choice"]): StepPath {
  const isFor = choice === "in_favour";
  const points = steps.map(({ outside, outsideAgainst }, i) => ({ x: x(i + 1), y: y(isFor ? outside : outsideAgainst) }));
  return { x: x(0), y: y(isFor ? inFavour : against), points, choice };
}

function heads({ inFavour, against }: BreakingPointNumbers, { left, x, y }: StepScale, say: Messages): PlotLabel[] {
  return [
    { x: x(0), y: y(inFavour) - 7, number: String(inFavour), text: say.counted("in_favour", inFavour), size: 13 },
    { x: x(0), y: y(against) - 7, number: String(against), text: say.counted("against", against), size: 13 },
    { x: left - 6, y: y(inFavour / 2) + 4, text: say.breakingPoint.halfTick, size: TICK, anchor: "end", colour: "muted" },
  ];
}

function ticks({ steps }: BreakingPointNumbers, { left, right, bottom, x }: StepScale, say: Messages): PlotLabel[] {
  const every = steps.length > 100 ? 50 : 10;
  const marks = Array.from({ length: Math.floor(steps.length / every) + 1 }, (_, i) => i * every);
  return [
    ...marks.map((at): PlotLabel => ({
      x: x(at),
      y: bottom + 17,
      text: String(at),
      size: TICK,
      anchor: "middle",
      colour: "muted",
    })),
    {
      x: left,
      y: bottom + 36,
      text: right - left < WIDE ? say.breakingPoint.axisShort : say.breakingPoint.axis,
      size: TICK,
      colour: "muted",
    },
  ];
}
