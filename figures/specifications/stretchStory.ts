import type { Messages } from "../words/messages/Messages";
import type { Bin } from "./binsOf";
import type { SpecificationDimension, SpecificationsNumbers } from "./SpecificationsNumbers";

/** What a stretch of the curve tells: which specifications, their values, and the choice of each kind most often among them. */
export function stretchStory(
  { items, measure, dimensions }: SpecificationsNumbers,
  { start, end }: Bin,
  { specifications: say, grouped, rounded, clauses }: Messages,
): string {
  const which = say.which(grouped(start + 1), grouped(end));
  const values = say.values(rounded(items[start]?.value ?? 0), rounded(items[end - 1]?.value ?? 0));
  const most = dimensions.map((dimension, place) => mostOften(dimension, place, items.slice(start, end), say));
  return say.stretch(which, grouped(items.length), say.shortMeasures[measure], values, clauses(most));
}

function mostOften(
  { name, options }: SpecificationDimension,
  place: number,
  items: SpecificationsNumbers["items"],
  say: Messages["specifications"],
): string {
  const counts = options.map((_, bit) => items.filter(({ choices }) => ((choices[place] ?? 0) & (1 << bit)) !== 0).length);
  const most = Math.max(...counts);
  return say.mostOften(say.among[name], options[counts.indexOf(most)] ?? "–", most, items.length);
}
