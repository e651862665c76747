import { isFewShared } from "../../analysis/fewShared";
import { medianOf } from "../../analysis/medianOf";
import type { FigureWords } from "../Figure";
import { capitalised } from "../words/capitalised";
import { percentInWords } from "../words/percentInWords";
import { selectionInWords } from "../words/selectionInWords";
import { stateInText } from "../words/stateInText";
import type { SetNumbers } from "./AgreementNumbers";
import { comparePairs } from "./comparePairs";
import { pairsOf, type Pair } from "./pairsOf";

/** The words around a matrix of agreement. */
export function setWords(numbers: SetNumbers): FigureWords {
  const { states, selection, withoutVote, grouping } = numbers;
  const pairs = pairsOf(numbers);
  const title = setFinding(pairs, states.length);
  const whose = grouping ? ` of “${grouping.name}”` : "";
  const left = withoutVote > 0 ? ` ${withoutVote} more cast no vote in them.` : "";
  const source = capitalised(selectionInWords(selection));
  if (pairs.length === 0) return { title, subtitle: "", sentence: `${title}.${left}`, source };
  return {
    title,
    subtitle: `How far each of ${states.length} states${whose} agreed with each in ${selectionInWords(selection)}: the share of same choices, half for one where just one abstained. States that vote alike stand side by side.${left}`,
    sentence: `${title}. ${states.length} states${whose}, ${pairs.length} pairs.${medianInWords(pairs)}`,
    source,
  };
}

/** The title: the closest and the farthest pair among those with enough votes to say so. */
function setFinding(pairs: readonly Pair[], states: number): string {
  if (pairs.length === 0) return states === 1 ? "One state alone has nobody to agree with" : "No state cast a vote here";
  const firm = pairs.filter(({ shared }) => !isFewShared(shared)).toSorted(comparePairs);
  const [closest, farthest] = [firm[0], firm.at(-1)];
  if (!closest || !farthest) return "Too few shared votes to say who is close to whom";
  if (closest.agreement === farthest.agreement) return `Every pair agrees alike, in ${percentInWords(closest.agreement ?? 0)}`;
  return `Closest: ${pairInWords(closest)}; farthest: ${pairInWords(farthest)}`;
}

function pairInWords({ a, b, agreement }: Pair): string {
  return `${stateInText(a.name)} and ${stateInText(b.name)}, ${percentInWords(agreement ?? 0)}`;
}

function medianInWords(pairs: readonly Pair[]): string {
  const median = medianOf(pairs.flatMap(({ agreement }) => agreement ?? []));
  return median === undefined ? "" : ` Median agreement ${percentInWords(median)}.`;
}
