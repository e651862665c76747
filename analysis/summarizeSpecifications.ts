import { GRADES, type Grade } from "./Grade";
import { medianOf } from "./medianOf";
import { shareOfSpread } from "./shareOfSpread";
import type { Dimensions, Specification, SpecificationSummary, SpreadShares } from "./Specification";

/**
 * What the specifications say together: how many there are, their median share, their grades, and which choices move them.
 * @param items all combinations of the dimensions, the last dimension changing fastest
 */
export function summarizeSpecifications(dimensions: Dimensions, items: readonly Specification[]): SpecificationSummary {
  const shares = items.map(({ outsideShare }) => outsideShare);
  return {
    count: items.length,
    medianOutsideShare: medianOf(shares.filter((share) => share !== undefined)),
    byGrade: gradesOf(items),
    ungraded: items.filter(({ grade }) => grade === undefined).length,
    spread: {
      outsideShare: spreadOf(dimensions, shares),
      outsideRate: spreadOf(
        dimensions,
        items.map(({ outsideRate }) => outsideRate),
      ),
      contrast: spreadOf(
        dimensions,
        items.map(({ contrast }) => contrast),
      ),
    },
  };
}

function gradesOf(items: readonly Specification[]): Readonly<Record<Grade, number>> {
  const counts = Object.fromEntries(GRADES.map((grade) => [grade, 0])) as Record<Grade, number>;
  for (const { grade } of items) if (grade) counts[grade]++;
  return counts;
}

function spreadOf(dimensions: Dimensions, values: readonly (number | undefined)[]): SpreadShares {
  const { definition, rollCalls, abstentions, denominator } = dimensions;
  const byAbstentions = denominator.length;
  const bySet = byAbstentions * abstentions.length;
  const byDefinition = bySet * rollCalls.length;
  const share = (options: readonly unknown[], stride: number) =>
    shareOfSpread(values, (place) => Math.floor(place / stride) % options.length);
  return {
    definition: share(definition, byDefinition),
    rollCalls: share(rollCalls, bySet),
    abstentions: share(abstentions, byAbstentions),
    denominator: share(denominator, 1),
  };
}
