import type { FigureWords } from "../Figure";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { BreakingPointNumbers } from "./BreakingPointNumbers";

/** The words around a breaking point. Which roll calls closeness rests on is part of the picture. */
export function breakingPointWords(numbers: BreakingPointNumbers, say: Messages = en): FigureWords {
  const { rollCall, steps, inFavour, basis } = numbers;
  const isCounted = steps.length > 0 && inFavour > 0;
  const title = finding(numbers, say);
  return {
    title,
    subtitle: isCounted ? say.breakingPoint.subtitle(say.breakingPoint.basis(basis.rollCalls, basis.figuresOf)) : "",
    sentence: isCounted ? `${title}.${failsAt(numbers, say)}` : `${title}.`,
    source: [rollCall.symbol, say.body(rollCall.body), say.day(rollCall.date)].filter(Boolean).join(", "),
  };
}

function finding({ steps, inFavour, half }: BreakingPointNumbers, say: Messages): string {
  if (steps.length === 0) return say.breakingPoint.notKnown;
  if (inFavour === 0) return say.claim.nobody;
  return half === null ? say.breakingPoint.never : say.breakingPoint.title(half);
}

/** Down to whom the word stretches where half of the support is gone, and where the majority is. */
function failsAt({ majority, half, steps }: BreakingPointNumbers, say: Messages): string {
  const at = (count: number | null) => (count === null ? undefined : steps[count - 1]);
  const halfAt = at(half);
  const majorityAt = at(majority);
  const first = halfAt ? say.breakingPoint.half(halfAt.name, halfAt.outside) : "";
  if (!majorityAt || majority === null) return first;
  return first + say.breakingPoint.majority(majority, majorityAt.name, majorityAt.outside, majorityAt.outsideAgainst);
}
