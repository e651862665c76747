import type { FigureWords } from "../Figure";
import { capitalised } from "../words/capitalised";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { AlignedState, AlignmentNumbers } from "./AlignmentNumbers";

/** The words around an alignment. */
export function alignmentWords(numbers: AlignmentNumbers, say: Messages = en): FigureWords {
  const { x, y, selection, set, states } = numbers;
  const votes = say.selection(selection);
  const title = finding(numbers, say);
  const source = capitalised(votes);
  if (states.length === 0) return { title, subtitle: "", sentence: `${title}.`, source };
  const out = set === null ? "" : set === say.ownList ? say.alignment.ownStandsOut : say.alignment.standsOut(set);
  const open = states.some(({ few }) => few) ? say.alignment.open : "";
  return {
    title,
    subtitle: say.alignment.subtitle(x.name, y.name, votes) + out + open,
    sentence: `${title}. ${extremes(numbers, say)}`,
    source,
  };
}

/** The title: how many states are closer to one of the two than to the other. */
function finding({ x, y, states, set }: AlignmentNumbers, say: Messages): string {
  const counted = set ? states.filter(({ inSet }) => inSet) : states;
  if (counted.length === 0) return say.alignment.nobody;
  const closerToY = counted.filter((of) => of.y > of.x).length;
  const closerToX = counted.filter((of) => of.x > of.y).length;
  const [one, other, count] = closerToY >= closerToX ? [y, x, closerToY] : [x, y, closerToX];
  return say.alignment.finding(count, counted.length, set, set === say.ownList, one.name, other.name);
}

function extremes({ x, y, states }: AlignmentNumbers, say: Messages): string {
  const firm = states.filter(({ few }) => !few);
  const closest = (of: (state: AlignedState) => number) => firm.toSorted((a, b) => of(b) - of(a))[0];
  const [toX, toY] = [closest((state) => state.x), closest((state) => state.y)];
  if (!toX || !toY) return say.alignment.tooFew;
  return say.alignment.closest(x.name, toX.name, say.percent(toX.x), y.name, toY.name, say.percent(toY.y));
}
