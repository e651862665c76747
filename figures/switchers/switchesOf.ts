import type { Choice } from "../../formats/words/Choice";
import { isAtBoth } from "./countSwitchers";
import type { FlowBand, SwitchersNumbers } from "./SwitchersNumbers";

/** How near a choice is to the text. */
const NEARNESS: Readonly<Record<Choice, number>> = { in_favour: 2, abstaining: 1, non_voting: 1, against: 0 };

interface Switches {
  /** The bands of members at both texts whose choice changed. */
  readonly changed: readonly FlowBand[];
  /** In states. */
  readonly atBoth: number;
  readonly switchers: number;
  readonly towards: number;
  readonly away: number;
}

/** Who changed between two texts, of the members at both; towards the text is from against to anything else, or to in favour. */
export function switchesOf({ bands }: Pick<SwitchersNumbers, "bands">): Switches {
  const both = bands.filter(isAtBoth);
  const changed = both.filter(({ from, to }) => from !== to);
  return {
    changed,
    atBoth: statesIn(both),
    switchers: statesIn(changed),
    towards: statesIn(changed.filter((band) => movement(band) > 0)),
    away: statesIn(changed.filter((band) => movement(band) < 0)),
  };
}

function movement({ from, to }: FlowBand): number {
  return from === "not_a_member" || to === "not_a_member" ? 0 : NEARNESS[to] - NEARNESS[from];
}

function statesIn(bands: readonly FlowBand[]): number {
  return bands.reduce((sum, { states }) => sum + states.length, 0);
}
