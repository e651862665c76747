import { STANDS, type Stand } from "../../analysis/flowBetween";
import type { SwitchersNumbers } from "./SwitchersNumbers";

/** One side of a flow: where each choice stands, and where each band meets it. Heights in px from the top. */
export interface FlowEnd {
  readonly nodes: readonly { readonly stand: Stand; readonly top: number; readonly height: number; readonly states: number }[];
  /** In the order of the bands. */
  readonly tops: readonly number[];
  readonly bottom: number;
}

/** Places one side's choices below each other with room for a label each, and its bands within them, in the order of the bands. */
export function placeEnd(bands: SwitchersNumbers["bands"], side: "from" | "to", top: number, unit: number, gap: number): FlowEnd {
  let y = top;
  const nodes = STANDS.flatMap((stand) => {
    const states = bands.reduce((sum, band) => sum + (band[side] === stand ? band.states.length : 0), 0);
    if (states === 0) return [];
    const node = { stand, top: y, height: states * unit, states };
    y += Math.max(node.height, gap / 2) + gap;
    return [node];
  });
  const next = new Map(nodes.map((node) => [node.stand, node.top]));
  const tops = bands.map((band) => {
    const at = next.get(band[side]) ?? top;
    next.set(band[side], at + band.states.length * unit);
    return at;
  });
  return { nodes, tops, bottom: y - gap };
}
