import { isFewShared } from "../../analysis/fewShared";
import { medianOf } from "../../analysis/medianOf";
import type { FigureWords } from "../Figure";
import { capitalised } from "../words/capitalised";
import type { Messages } from "../words/messages/Messages";
import type { SetNumbers } from "./AgreementNumbers";
import { comparePairs } from "./comparePairs";
import { pairsOf, type Pair } from "./pairsOf";

/** The words around a matrix of agreement. */
export function setWords(numbers: SetNumbers, say: Messages): FigureWords {
  const { states, selection, withoutVote, grouping } = numbers;
  const pairs = pairsOf(numbers);
  const title = finding(pairs, states.length, say);
  const left = withoutVote > 0 ? say.matrix.withoutVote(withoutVote) : "";
  const of = say.selection(selection);
  const source = capitalised(of);
  if (pairs.length === 0) return { title, subtitle: "", sentence: `${title}.${left}`, source };
  const whose = say.matrix.states(states.length, grouping?.name ?? null);
  return {
    title,
    subtitle: say.matrix.subtitle(whose, of) + left,
    sentence: `${title}. ${say.matrix.sentence(whose, pairs.length)}${medianInWords(pairs, say)}`,
    source,
  };
}

/** The title: the closest and the farthest pair among those with enough votes to say so. */
function finding(pairs: readonly Pair[], states: number, say: Messages): string {
  if (pairs.length === 0) return states === 1 ? say.matrix.alone : say.matrix.nobody;
  const firm = pairs.filter(({ shared }) => !isFewShared(shared)).toSorted(comparePairs);
  const [closest, farthest] = [firm[0], firm.at(-1)];
  if (!closest || !farthest) return say.matrix.tooFew;
  if (closest.agreement === farthest.agreement) return say.matrix.alike(say.percent(closest.agreement ?? 0));
  return say.matrix.finding(pairInWords(closest, say), pairInWords(farthest, say));
}

function pairInWords({ a, b, agreement }: Pair, say: Messages): string {
  return say.matrix.pair(a.name, b.name, say.percent(agreement ?? 0));
}

function medianInWords(pairs: readonly Pair[], say: Messages): string {
  const median = medianOf(pairs.flatMap(({ agreement }) => agreement ?? []));
  return median === undefined ? "" : say.matrix.median(say.percent(median));
}
