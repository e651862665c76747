import type { YearShare } from "../../components/layout/YearLine";
import type { FigureWords } from "../Figure";
import { capitalised } from "../words/capitalised";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { CohesionNumbers } from "./CohesionNumbers";

/** The words around a cohesion. */
export function cohesionWords(numbers: CohesionNumbers, say: Messages = en): FigureWords {
  const { selection, rollCalls, years } = numbers;
  const title = finding(numbers, say);
  const of = say.selection(selection);
  if (numbers.mean === null) return { title, subtitle: "", sentence: `${title}.`, source: capitalised(of) };
  const mean = say.decimal(numbers.mean, 2);
  const over = say.cohesion.votes(rollCalls);
  const open = years.some(({ few }) => few) ? say.cohesion.open : "";
  return {
    title,
    subtitle: say.cohesion.subtitle(of, over, mean) + open,
    sentence: `${title}.${say.cohesion.sentence(over, mean)} ${span(years, say)}`,
    source: capitalised(of),
  };
}

/** The title: in which years the members voted most and least as one, among those with enough votes to say so. */
function finding({ years, grouping: { name }, rollCalls, mean }: CohesionNumbers, say: Messages): string {
  if (rollCalls === 0) return say.cohesion.none(name);
  const firm = years.flatMap(({ year, share, few }) => (share === null || few ? [] : [{ year, share }]));
  const [most] = firm.toSorted((a, b) => b.share - a.share || a.year - b.year);
  const [least] = firm.toSorted((a, b) => a.share - b.share || a.year - b.year);
  if (!most || !least) return say.cohesion.tooFew(name, mean === null ? "–" : say.decimal(mean, 2), rollCalls);
  return most.share === least.share ? say.cohesion.same(name) : say.cohesion.finding(name, most.year, least.year);
}

function span(years: readonly YearShare[], say: Messages): string {
  const known = years.filter(({ share }) => share !== null);
  const [first, last] = [known[0], known.at(-1)];
  const inYear = (of: YearShare | undefined) =>
    say.cohesion.inYear(of?.share === undefined || of.share === null ? "–" : say.decimal(of.share, 2), String(of?.year ?? "–"));
  return known.length < 2 ? `${inYear(first)}.` : say.cohesion.span(inYear(first), inYear(last));
}
