import type { FigureWords } from "../Figure";
import { capitalised } from "../words/capitalised";
import { percentInWords } from "../words/percentInWords";
import { selectionInWords } from "../words/selectionInWords";
import { stateInText } from "../words/stateInText";
import type { AlignedState, AlignmentNumbers } from "./AlignmentNumbers";

/** The words around an alignment. */
export function alignmentWords(numbers: AlignmentNumbers): FigureWords {
  const { x, y, selection, set, states } = numbers;
  const votes = selectionInWords(selection);
  const title = alignmentFinding(numbers);
  const source = capitalised(votes);
  if (states.length === 0) return { title, subtitle: "", sentence: `${title}.`, source };
  const [a, b] = [stateInText(x.name), stateInText(y.name)];
  const out = set ? ` ${set === "your own list" ? "Your own list" : `“${set}”`} stands out.` : "";
  const open = states.some(({ few }) => few) ? " Open circles: fewer than 20 shared votes." : "";
  return {
    title,
    subtitle: `Each dot is a state: across, its agreement with ${a}, upwards with ${b}, in ${votes}. On the dotted line both are the same.${out}${open}`,
    sentence: `${title}. ${extremes(numbers)}`,
    source,
  };
}

/** The title: how many states are closer to one of the two than to the other. */
function alignmentFinding({ x, y, states, set }: AlignmentNumbers): string {
  const counted = set ? states.filter(({ inSet }) => inSet) : states;
  if (counted.length === 0) return "No state shares a recorded vote with both here";
  const closerToY = counted.filter((of) => of.y > of.x).length;
  const closerToX = counted.filter((of) => of.x > of.y).length;
  const [one, other, count] = closerToY >= closerToX ? [y, x, closerToY] : [x, y, closerToX];
  const whose = set ? (set === "your own list" ? " on your list" : ` of “${set}”`) : "";
  const agree = count === 1 ? "agrees" : "agree";
  return `${count} of ${counted.length} states${whose} ${agree} more with ${stateInText(one.name)} than with ${stateInText(other.name)}`;
}

function extremes({ x, y, states }: AlignmentNumbers): string {
  const firm = states.filter(({ few }) => !few);
  const closest = (of: (state: AlignedState) => number) => firm.toSorted((a, b) => of(b) - of(a))[0];
  const [toX, toY] = [closest((state) => state.x), closest((state) => state.y)];
  if (!toX || !toY) return "Too few shared votes to say who is closest.";
  return `Closest to ${stateInText(x.name)}: ${stateInText(toX.name)}, ${percentInWords(toX.x)}; to ${stateInText(y.name)}: ${stateInText(toY.name)}, ${percentInWords(toY.y)}.`;
}
