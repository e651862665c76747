import type { FigureWords } from "../Figure";
import { BORDERS } from "../words/bordersInWords";
import { capitalised } from "../words/capitalised";
import { dayInWords } from "../words/dayInWords";
import { listInWords } from "../words/listInWords";
import { percentInWords } from "../words/percentInWords";
import { selectionInWords } from "../words/selectionInWords";
import { stateInText } from "../words/stateInText";
import type { AgreementMapNumbers, MappedState } from "./AgreementMapNumbers";

/** Named in the sentence at either end. */
const NAMED = 5;

/** The words around a map of agreement. */
export function agreementMapWords(numbers: AgreementMapNumbers): FigureWords {
  const { selection, others, state, date } = numbers;
  const title = finding(numbers);
  const of = selectionInWords(selection);
  const firm = firmOf(numbers);
  return {
    title,
    subtitle:
      others.length === 0
        ? ""
        : `Agreement with ${stateInText(state.name)} in ${of}: the share of same choices, half for one where just one abstained. States and seats as of ${dayInWords(date)}.`,
    sentence:
      firm.length === 0
        ? `${title}.`
        : `${title}. Closest: ${ends(firm.slice(0, NAMED))}. Farthest: ${ends(firm.slice(-NAMED).toReversed())}.`,
    source: `${capitalised(of)}; ${BORDERS}`,
  };
}

function firmOf({ others }: AgreementMapNumbers): readonly MappedState[] {
  return others.filter(({ few }) => !few);
}

function ends(states: readonly MappedState[]): string {
  return listInWords(states.map(({ name, share }) => `${name} ${percentInWords(share)}`));
}

/** The title: who agreed most and who least, among those with enough votes to say so. */
function finding(numbers: AgreementMapNumbers): string {
  const of = stateInText(numbers.state.name);
  const firm = firmOf(numbers);
  const [most, least] = [firm[0], firm.at(-1)];
  if (numbers.others.length === 0) return `${capitalised(of)} shares no recorded vote with any state here`;
  if (!most || !least || most === least) return `${capitalised(of)} shares too few votes here to rank the others`;
  return `Closest to ${of}: ${stateInText(most.name)}, ${percentInWords(most.share)}; farthest: ${stateInText(least.name)}, ${percentInWords(least.share)}`;
}
