import { dotCommands, type DotPath } from "../../components/layout/DotPath";
import { fitText } from "../../components/layout/fitText";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { AlignmentLayout } from "./AlignmentLayout";
import type { AlignedState, AlignmentNumbers } from "./AlignmentNumbers";
import { placeNames } from "./placeNames";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const [TOP, LEFT, RIGHT, FOOT] = [26, 44, 12, 48];
const TALLEST = 560;
const SIZE = 12;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const FEW_TICKS = [0, 0.5, 1];
/** The diameter of a dot, and of one on a small plane. */
const [DOT, SMALL_DOT] = [7, 5];
/** Up to here a plane is small. */
const SMALL = 400;
/** The permanent members, which readers look for first. */
const FIRST: readonly string[] = ["CHN", "FRA", "GBR", "RUS", "USA"];

interface Plane {
  readonly right: number;
  readonly bottom: number;
  readonly x: (share: number) => number;
  readonly y: (share: number) => number;
}

/** Where everything in an alignment's drawing stands, for a width in px: shares from 0 to 1 both ways. */
export function layoutAlignment(numbers: AlignmentNumbers, width: number, say: Messages = en): AlignmentLayout {
  if (numbers.states.length === 0) return { height: 20, dots: [], labels: [], rules: [], marks: [] };
  const plane = planeFor(width);
  const placed = numbers.states
    .map((state) => ({ state, x: plane.x(state.x), y: plane.y(state.y) }))
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const frame = { x: LEFT, y: TOP, width: plane.right - LEFT + RIGHT, height: plane.bottom - TOP };
  const nameable = placed.map(({ state, x, y }) => {
    const first = FIRST.includes(state.state) || (numbers.set !== null && state.inSet);
    return { x, y, name: state.name, first };
  });
  return {
    height: plane.bottom + FOOT,
    dots: dotsOf(placed, width <= SMALL ? SMALL_DOT : DOT),
    labels: [...ticks(plane, say), ...axes(numbers, plane, say), ...placeNames(nameable, frame)],
    rules: rulesOf(plane),
    marks: placed.map(({ state, x, y }) => ({
      x: x - 6,
      y: y - 6,
      width: 12,
      height: 12,
      story: stateStory(state, numbers, say),
    })),
  };
}

function planeFor(width: number): Plane {
  const right = width - RIGHT;
  const side = Math.min(TALLEST, right - LEFT);
  const bottom = TOP + side;
  return { right, bottom, x: (share) => LEFT + share * (right - LEFT), y: (share) => bottom - share * side };
}

function dotsOf(
  placed: readonly { readonly state: AlignedState; readonly x: number; readonly y: number }[],
  diameter: number,
): readonly DotPath[] {
  const kinds = [
    { colour: "abstaining-outline", open: true, is: ({ few, inSet }: AlignedState) => few && !inSet },
    { colour: "abstaining-outline", open: false, is: ({ few, inSet }: AlignedState) => !few && !inSet },
    { colour: "ink", open: true, is: ({ few, inSet }: AlignedState) => few && inSet },
    { colour: "ink", open: false, is: ({ few, inSet }: AlignedState) => !few && inSet },
  ];
  return kinds.flatMap(({ colour, open, is }) => {
    const own = placed.filter(({ state }) => is(state));
    return own.length > 0 ? [{ x: 0, y: 0, d: dotCommands(own), diameter, colour, open }] : [];
  });
}

function ticks({ x, y, right, bottom }: Plane, say: Messages): PlotLabel[] {
  return (right < SMALL ? FEW_TICKS : TICKS).flatMap((share): PlotLabel[] => [
    {
      x: x(share),
      y: bottom + 18,
      text: say.percent(share),
      size: SIZE,
      anchor: share === 1 ? "end" : "middle",
      colour: "muted",
    },
    ...(share === 0
      ? []
      : [{ x: LEFT - 6, y: y(share) + 4, text: say.percent(share), size: SIZE, anchor: "end" as const, colour: "muted" }]),
  ]);
}

/** What is measured along each side, with the name of the state. */
function axes({ x, y }: AlignmentNumbers, { right, bottom }: Plane, say: Messages): PlotLabel[] {
  const words = (name: string) =>
    fitText([say.alignment.axis(name), say.alignment.axisShort(name)], right - LEFT, 13, "semibold") ?? name;
  return [
    { x: 0, y: 13, text: words(y.name), size: 13, bold: true },
    { x: right, y: bottom + 39, text: words(x.name), size: 13, bold: true, anchor: "end" },
  ];
}

function rulesOf({ x, y, right, bottom }: Plane): PlotRule[] {
  const lines = TICKS.flatMap((share): PlotRule[] => [
    { x: LEFT, x2: right, y: y(share), y2: y(share), kind: "hairline" },
    { x: x(share), x2: x(share), y: TOP, y2: bottom, kind: "hairline" },
  ]);
  return [...lines, { x: x(0), y: y(0), x2: x(1), y2: y(1), kind: "dotted" }];
}

/** What one state's dot tells. */
function stateStory(state: AlignedState, { x, y }: AlignmentNumbers, say: Messages): string {
  const first = say.alignment.part(say.percent(state.x), x.name, state.sharedX);
  const second = say.alignment.part(say.percent(state.y), y.name, state.sharedY);
  return say.alignment.story(state.name, state.state, first, second, state.few);
}
