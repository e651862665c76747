import type { CellGrid } from "../../components/layout/CellGrid";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotPath } from "../../components/layout/PlotPath";
import { textWidth } from "../../components/layout/textWidth";
import type { SetNumbers } from "./AgreementNumbers";
import type { Messages } from "../words/messages/Messages";

const SIZE = 11.5;
/** A line of codes, and the room between it and the next. */
const [LANE, PITCH, GAP] = [28, 11.6, 5];
/** Where names stand instead of codes: up to so many states, from such a width on. */
const [FEW, ROOMY] = [50, 560];
/** From here on a width can spare three lanes of codes. */
const WIDE = 800;
/** From the middle of capitals down to their base line. */
const HALF_CAPITAL = 4;

interface Margin {
  readonly left: number;
  readonly top: number;
}

/** The room that the states' names and codes take at the edges. */
export function marginFor({ states }: SetNumbers, width: number): Margin {
  const lanes = lanesFor(states.length, width);
  const codes = lanes * LANE + GAP;
  const names = Math.max(...states.map(({ name }) => textWidth(name, SIZE)));
  return { left: isNamed(states.length, width) ? Math.ceil(names) + 2 * GAP : codes, top: codes };
}

/** The states at the edges of the grid: codes in as many lanes as it takes to name every one, else every second, third … of them, and a note that says so. */
export function labelEdges(
  { states }: SetNumbers,
  grid: CellGrid,
  say: Messages,
): { readonly labels: readonly PlotLabel[]; readonly lines: readonly PlotPath[]; readonly note: PlotLabel | undefined } {
  const lanes = Math.round((grid.y - GAP) / LANE);
  const every = Math.max(1, Math.ceil(PITCH / (grid.cell * lanes)));
  const named = grid.x > lanes * LANE + GAP;
  const places = [...states.keys()].filter((place) => place % every === 0);
  const shown = places.map((place, i) => ({ ...states[place], at: (place + 0.5) * grid.cell, lane: i % lanes }));
  const labels = shown.flatMap(({ state = "", name = "", at, lane }): PlotLabel[] => {
    const back = GAP + (named ? 0 : lane * LANE);
    return [
      { x: grid.x - back, y: px(grid.y + at + HALF_CAPITAL), text: named ? name : state, size: SIZE, anchor: "end" },
      { x: px(grid.x + at + HALF_CAPITAL), y: grid.y - GAP - lane * LANE, text: state, size: SIZE, turned: true },
    ];
  });
  const leaders = shown.flatMap(({ at, lane }) => {
    const far = GAP + lane * LANE - 3;
    const across = named ? [] : [`M${grid.x - far} ${px(grid.y + at)}H${grid.x}`];
    return lane === 0 ? [] : [...across, `M${px(grid.x + at)} ${grid.y - far}V${grid.y}`];
  });
  const foot = grid.y + Math.ceil(grid.cell * grid.size);
  const text = every === 2 ? say.matrix.everySecond : say.matrix.oneOf(every);
  return {
    labels,
    lines: leaders.length > 0 ? [{ x: 0, y: 0, d: leaders.join(""), stroke: "rule", strokeWidth: 1 }] : [],
    note: every === 1 ? undefined : { x: grid.x, y: foot + 16, text, size: 12, colour: "muted" },
  };
}

function isNamed(states: number, width: number): boolean {
  return states <= FEW && width >= ROOMY;
}

/** As many lanes of codes as it takes to name every state; where the width cannot spare so many, fewer. */
function lanesFor(states: number, width: number): number {
  const most = width >= WIDE ? 3 : 2;
  const needed = Array.from({ length: most }, (_, i) => i + 1).find(
    (lanes) => ((width - lanes * LANE - GAP) / states) * lanes >= PITCH,
  );
  return needed ?? (width >= ROOMY ? most : 1);
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
