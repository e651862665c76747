import type { FigureWords } from "../Figure";
import { GRADE_LABELS } from "./choiceLabels";
import type { SpecificationsNumbers } from "./SpecificationsNumbers";

const MEASURES = {
  outsideShare: "Share of the votes in favour that came from outside",
  outsideRate: "Rate in favour outside",
  contrast: "Rate in favour outside minus inside",
} as const;

const DIMENSIONS = {
  definition: "who is called hostile",
  rollCalls: "the roll calls",
  abstentions: "abstentions",
  denominator: "the denominator",
} as const;

/** The words around a specification curve. */
export function specificationsWords(numbers: SpecificationsNumbers): FigureWords {
  const { items, measure, holds, count } = numbers;
  if (items.length === 0)
    return {
      title: "Nothing can be counted for this claim",
      subtitle: "",
      sentence: "Nothing can be counted for this claim.",
      source: SOURCE,
    };
  return {
    title: title(numbers),
    subtitle: `${MEASURES[measure]} in each of ${grouped(items.length)} combinations of definition, roll calls, abstentions and denominator, smallest first; below, how often each choice is among them.`,
    sentence: `${title(numbers)}. ${holds.map((of) => `${GRADE_LABELS[of.grade]}: ${grouped(of.count)} of ${grouped(count)}`).join("; ")}. ${movers(numbers)}`,
    source: SOURCE,
  };
}

const SOURCE = "Roll calls of this release; method of Simonsohn, Simmons and Nelson (2020)";

function title({ count, holds, ungraded }: SpecificationsNumbers): string {
  const of = (grade: string) => holds.find((one) => one.grade === grade)?.count ?? 0;
  const fails = count - ungraded - of("not_limited");
  const most = `most of the support comes from outside in ${grouped(of("mostly_outside"))}`;
  return fails === 0
    ? `Tested in ${grouped(count)} ways, the claim fails in none; ${most}`
    : `Tested in ${grouped(count)} ways, the claim fails in ${grouped(fails)}; ${most}`;
}

/** Which choice moves the measure, the strongest first. */
function movers({ dimensions }: SpecificationsNumbers): string {
  const known = dimensions.filter(({ spread }) => spread !== null).toSorted((a, b) => (b.spread ?? 0) - (a.spread ?? 0));
  if (known.length === 0) return "No choice moves it.";
  const parts = known.map(({ name, spread }, i) => `${percent(spread)} ${i === 0 ? "is due " : ""}to ${DIMENSIONS[name]}`);
  return `Of the spread, ${parts.join(", ")}.`;
}

/** "2,772" */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A share as whole percent; "less than 1%" for what is more than nothing. */
export function percent(share: number | null): string {
  if (share === null) return "–";
  return share > 0 && share < 0.005 ? "less than 1%" : `${Math.round(share * 100)}%`;
}
