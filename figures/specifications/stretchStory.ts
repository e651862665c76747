import type { Bin } from "./binsOf";
import type { SpecificationDimension, SpecificationsNumbers } from "./SpecificationsNumbers";
import { grouped } from "./specificationsWords";

const MEASURES = { outsideShare: "outside share", outsideRate: "outside rate", contrast: "outside minus inside" } as const;
const AMONG = {
  definition: "called hostile",
  rollCalls: "roll calls",
  abstentions: "abstentions",
  denominator: "rates of",
} as const;

/** What a stretch of the curve tells: which specifications, their values, and the choice of each kind most often among them. */
export function stretchStory({ items, measure, dimensions }: SpecificationsNumbers, { start, end }: Bin): string {
  const low = items[start]?.value ?? 0;
  const high = items[end - 1]?.value ?? 0;
  const which = end - start === 1 ? `Specification ${grouped(end)}` : `Specifications ${grouped(start + 1)} to ${grouped(end)}`;
  const values = inPercent(low) === inPercent(high) ? inPercent(low) : `${inPercent(low)} to ${inPercent(high)}`;
  const most = dimensions.map((dimension, place) => mostOften(dimension, place, items.slice(start, end)));
  return `${which} of ${grouped(items.length)}: ${MEASURES[measure]} ${values}. Most often among them: ${most.join("; ")}.`;
}

function mostOften({ name, options }: SpecificationDimension, place: number, items: SpecificationsNumbers["items"]): string {
  const counts = options.map((_, bit) => items.filter(({ choices }) => ((choices[place] ?? 0) & (1 << bit)) !== 0).length);
  const most = Math.max(...counts);
  return `${AMONG[name]} ${options[counts.indexOf(most)] ?? "–"} (${most} of ${items.length})`;
}

function inPercent(value: number): string {
  return `${value < 0 ? "−" : ""}${Math.round(Math.abs(value) * 100)}%`;
}
