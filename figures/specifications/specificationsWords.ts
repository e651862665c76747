import type { FigureWords } from "../Figure";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { SpecificationsNumbers } from "./SpecificationsNumbers";
import { spreadInWords } from "./spreadInWords";

/** The words around a specification curve. */
export function specificationsWords(numbers: SpecificationsNumbers, say: Messages = en): FigureWords {
  const { items, measure, holds, count } = numbers;
  const { nothing, source, measures, subtitle, grades } = say.specifications;
  if (items.length === 0) return { title: nothing, subtitle: "", sentence: `${nothing}.`, source };
  const title = finding(numbers, say);
  const held = holds.map((of) => say.specifications.holds(grades[of.grade], say.grouped(of.count), say.grouped(count)));
  return {
    title,
    subtitle: subtitle(measures[measure], say.grouped(items.length)),
    sentence: `${title}. ${say.clauses(held)}. ${movers(numbers, say)}`,
    source,
  };
}

function finding({ count, holds, ungraded }: SpecificationsNumbers, say: Messages): string {
  const of = (grade: string) => holds.find((one) => one.grade === grade)?.count ?? 0;
  const fails = count - ungraded - of("not_limited");
  return say.specifications.title(say.grouped(count), say.grouped(fails), say.grouped(of("mostly_outside")));
}

/** Which choice moves the measure, the strongest first. */
function movers({ dimensions }: SpecificationsNumbers, say: Messages): string {
  const known = dimensions.flatMap(({ name, spread }) => (spread === null ? [] : [{ name, spread }]));
  if (known.length === 0) return say.specifications.noMover;
  const strongest = known.toSorted((a, b) => b.spread - a.spread);
  return say.specifications.movers(
    strongest.map(({ name, spread }) => ({ percent: spreadInWords(spread, say), to: say.specifications.dueTo[name] })),
  );
}
