import { GRADES } from "../../analysis/Grade";
import { SET_NAMES, type Specification, type SpecificationCurve } from "../../analysis/Specification";
import { specificationCurve } from "../../analysis/specificationCurve";
import { specify } from "../../analysis/specify";
import { testClaimOver } from "../../analysis/testClaimOver";
import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import { blocOf } from "../facts/blocOf";
import { claimNamed } from "../facts/claimFor";
import type { DrawnSpecification, SpecificationDimension, SpecificationsNumbers } from "./SpecificationsNumbers";
import type { Measure, SpecificationsParameters } from "./specificationsParameters";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** A claim's specification curve, sorted by a measure, as a drawing takes it. @throws UnknownInRelease */
export function countSpecifications(
  release: Release,
  parameters: SpecificationsParameters,
  say: Messages = en,
): SpecificationsNumbers {
  const claim = claimNamed(release, parameters.claim);
  const curve = specificationCurve(release, claim);
  const { measure } = parameters;
  const sorted = curve.items
    .filter((item) => item[measure] !== undefined)
    .toSorted((a, b) => (a[measure] ?? 0) - (b[measure] ?? 0));
  return {
    claim: claim.slug,
    measure,
    dimensions: dimensionsOf(release, curve, measure, say),
    items: sorted.map((item) => drawn(item, curve, measure)),
    count: curve.summary.count,
    holds: GRADES.slice(1).map((grade, place) => ({ grade, count: atLeast(curve, place + 1) })),
    median: curve.summary.medianOutsideShare ?? null,
    ungraded: curve.summary.ungraded,
    own: ownPoint(release, sorted, claim, parameters),
    rows: sorted.map((item) => rowOf(release, item, say)),
  };
}

function atLeast({ items }: SpecificationCurve, place: number): number {
  return items.filter(({ grade }) => grade !== undefined && GRADES.indexOf(grade) >= place).length;
}

function dimensionsOf(
  release: Release,
  { dimensions, summary }: SpecificationCurve,
  measure: Measure,
  say: Messages,
): readonly SpecificationDimension[] {
  const spread = summary.spread[measure];
  return [
    {
      name: "definition",
      options: dimensions.definition.map((slug) => say.definitionShort(slug, release.definitions.get(slug)?.figureName ?? slug)),
      spread: spread.definition ?? null,
    },
    { name: "rollCalls", options: SET_NAMES.map((name) => say.specifications.sets[name]), spread: spread.rollCalls ?? null },
    {
      name: "abstentions",
      options: dimensions.abstentions.map((of) => say.specifications.abstentions[of]),
      spread: spread.abstentions ?? null,
    },
    {
      name: "denominator",
      options: dimensions.denominator.map((of) => say.specifications.denominators[of]),
      spread: spread.denominator ?? null,
    },
  ];
}

function drawn(item: Specification, { dimensions }: SpecificationCurve, measure: Measure): DrawnSpecification {
  const sets = item.set.reduce((bits, name) => bits | (1 << SET_NAMES.indexOf(name)), 0);
  return {
    value: item[measure] ?? 0,
    grade: item.grade ?? null,
    choices: [
      1 << dimensions.definition.indexOf(item.definition),
      sets,
      1 << dimensions.abstentions.indexOf(item.abstentions),
      1 << dimensions.denominator.indexOf(item.denominator),
    ],
  };
}

function ownPoint(
  release: Release,
  sorted: readonly Specification[],
  claim: Claim,
  asked: SpecificationsParameters,
): SpecificationsNumbers["own"] {
  const bloc = blocOf(release, asked, claim.defaultDefinition);
  const pooled = testClaimOver(release, asked.rollCalls ?? claim.rollCalls, bloc);
  const value = specify(pooled, asked.abstentions, asked.denominator)[asked.measure];
  if (value === undefined) return null;
  return { value, place: sorted.filter((item) => (item[asked.measure] ?? 0) < value).length };
}

function rowOf(release: Release, item: Specification, say: Messages): readonly (string | number | null)[] {
  return [
    say.definition(item.definition, release.definitions.get(item.definition)?.name ?? item.definition),
    item.set.map((name) => say.specifications.sets[name]).join(", "),
    item.rollCalls.length,
    say.specifications.abstentions[item.abstentions],
    say.specifications.denominators[item.denominator],
    item.outsideShare ?? null,
    item.outsideRate ?? null,
    item.contrast ?? null,
    item.grade ? say.specifications.gradeInTable[item.grade] : null,
  ];
}
