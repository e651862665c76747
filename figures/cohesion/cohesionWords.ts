import type { YearShare } from "../../components/layout/YearLine";
import type { FigureWords } from "../Figure";
import { selectionInWords } from "../words/selectionInWords";
import type { CohesionNumbers } from "./CohesionNumbers";

/** The words around a cohesion. */
export function cohesionWords(numbers: CohesionNumbers): FigureWords {
  const { selection, mean, rollCalls, years } = numbers;
  const title = cohesionFinding(numbers);
  const of = selectionInWords(selection);
  const over = rollCalls === 1 ? "1 vote" : `${rollCalls} votes`;
  const open = years.some(({ few }) => few) ? " Open circles: fewer than 20 votes." : "";
  return {
    title,
    subtitle:
      mean === null
        ? ""
        : `Mean Agreement Index of each year’s ${of}: 1 where all members chose the same, 0 where they split evenly three ways. Over the ${over} of two members or more: ${mean.toFixed(2)}.${open}`,
    sentence: mean === null ? `${title}.` : `${title}. Mean Agreement Index over ${over}: ${mean.toFixed(2)}. ${span(years)}`,
    source: of[0]?.toUpperCase() + of.slice(1),
  };
}

/** The title: in which years the members voted most and least as one, among those with enough votes to say so. */
function cohesionFinding({ years, grouping, rollCalls, mean }: CohesionNumbers): string {
  const subject = grouping.name;
  if (rollCalls === 0) return `${subject}: no recorded vote of two members or more here`;
  const firm = years.filter(({ share, few }) => share !== null && !few);
  const [most] = firm.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0) || a.year - b.year);
  const [least] = firm.toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0) || a.year - b.year);
  if (!most || !least)
    return `${subject}: ${mean?.toFixed(2) ?? "–"} in the mean of ${rollCalls} votes, too few a year to rank the years`;
  if (most.share === least.share) return `${subject}: the same cohesion in every year`;
  return `${subject}: most as one in ${most.year}, least in ${least.year}`;
}

function span(years: readonly YearShare[]): string {
  const known = years.filter(({ share }) => share !== null);
  const [first, last] = [known[0], known.at(-1)];
  const inYear = (of: YearShare | undefined) => `${of?.share?.toFixed(2) ?? "–"} in ${of?.year ?? "–"}`;
  return known.length < 2 ? `${inYear(first)}.` : `From ${inYear(first)} to ${inYear(last)}.`;
}
