import type { FigureWords } from "../Figure";
import { capitalised } from "../words/capitalised";
import { percentInWords } from "../words/percentInWords";
import { selectionInWords } from "../words/selectionInWords";
import { stateInText } from "../words/stateInText";
import type { PairNumbers } from "./AgreementNumbers";

/** The words around the agreement of two states. */
export function pairWords(numbers: PairNumbers): FigureWords {
  const { shared, agreement, selection, years } = numbers;
  const title = pairFinding(numbers);
  const votes = shared === 1 ? "1 vote that both took part in" : `${shared} votes that both took part in`;
  const open = years.some(({ few }) => few) ? " Open circles: fewer than 20 votes." : "";
  const source = capitalised(selectionInWords(selection));
  if (agreement === null) return { title, subtitle: "", sentence: `${title}.`, source };
  const whole = `Over the ${votes}: ${percentInWords(agreement)}${kappaInWords(numbers)}.`;
  return {
    title,
    subtitle: `Agreement in each year’s ${selectionInWords(selection)}: the share of same choices, half for one where just one abstained. ${whole}${open}`,
    sentence: `${title}. ${whole}`,
    source,
  };
}

/** The title: in which years two states agreed most and least, among those with enough votes to say so. */
function pairFinding({ a, b, years, shared, agreement }: PairNumbers): string {
  const both = capitalised(`${stateInText(a.name)} and ${stateInText(b.name)}`);
  if (shared === 0) return `${both} share no recorded vote here`;
  const firm = years.filter(({ share, few }) => share !== null && !few);
  const [most] = firm.toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0) || one.year - other.year);
  const [least] = firm.toSorted((one, other) => (one.share ?? 0) - (other.share ?? 0) || one.year - other.year);
  if (!most || !least || most.share === least.share)
    return `${both} agreed in ${percentInWords(agreement ?? 0)} of ${shared} shared votes`;
  return `${both} agreed most in ${most.year} (${percentInWords(most.share ?? 0)}), least in ${least.year} (${percentInWords(least.share ?? 0)})`;
}

function kappaInWords({ kappa }: PairNumbers): string {
  return kappa === null ? "" : `, Cohen’s kappa ${kappa.toFixed(2).replace("-", "−")}`;
}
