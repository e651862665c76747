import { agreementBetween } from "../../analysis/agreementBetween";
import { agreementIndex } from "../../analysis/agreementIndex";
import { byRegionalGroup } from "../../analysis/byRegionalGroup";
import type { ClaimTestResult, Count, Rate } from "../../analysis/ClaimTest";
import { rollCallNamed } from "../../analysis/rollCallNamed";
import { riceIndex } from "../../analysis/riceIndex";
import { selectRollCalls } from "../../analysis/selectRollCalls";
import { specificationCurve } from "../../analysis/specificationCurve";
import { testClaim } from "../../analysis/testClaim";
import { UNITED_STATES } from "../../analysis/unitedStates";
import { dayInWords } from "../../figures/words/dayInWords";
import type { CountedTally } from "../../formats/words/Tally";
import { parseIso3 } from "../../formats/words/Iso3";
import type { Claim } from "../../release/Claim";
import { REGIONAL_GROUP_NAMES } from "../../release/RegionalGroup";
import type { Release } from "../../release/Release";

/** The measures worked through on one vote of the release. */
export interface Examples {
  /** Which vote, and which definition. */
  readonly on: string;
  /** By the measure's name: its formula with the numbers put in. */
  readonly byMeasure: ReadonlyMap<string, string>;
}

/** Worked examples, computed from the release by the functions that all pages use; none where it has no claim or its vote's choices are not known. */
export function examplesOf(release: Release): Examples | undefined {
  const [claim] = release.claims.values();
  const id = claim?.rollCalls[0];
  const definition = claim && release.definitions.get(claim.defaultDefinition);
  if (!claim || !id || !definition) return undefined;
  const test = testClaim(release, id, { kind: "definition", slug: definition.slug, name: definition.name });
  const { index, rollCall } = rollCallNamed(release, id);
  if (!test.count) return undefined;
  return {
    on: `${rollCall.symbol ?? id} of ${dayInWords(rollCall.date)}, with ${definition.name} as the bloc`,
    byMeasure: new Map([
      ...ofClaim(test, test.count),
      ...ofGroup(release, index),
      ...ofPair(release),
      ["Specification curve", curve(release, claim)],
    ]),
  };
}

function ofClaim({ grade }: ClaimTestResult, { tally, inside, outside, measures }: Count): [string, string][] {
  const { breadth, contrast, breakingPoint } = measures;
  return [
    ["Outside support", `Y(O) = ${outside.inFavour}`],
    ["Outside share", `${outside.inFavour} ∕ ${tally.inFavour} = ${decimal(measures.outsideShare)}`],
    ["Breadth", `${breadth.groupsWithYes} groups, ${breadth.groupsLeaningYes} of them more in favour than against`],
    ["Rates", `outside ${rates(outside, measures.outsideRate)}; inside ${rates(inside, measures.insideRate)}`],
    [
      "Contrast",
      `${decimal(measures.outsideRate.ofVotesCast)} − ${decimal(measures.insideRate.ofVotesCast)} = ${decimal(contrast.difference)}, from ${decimal(contrast.low)} to ${decimal(contrast.high)}`,
    ],
    [
      "Grades",
      `Y(O) = ${outside.inFavour}, Y = ${tally.inFavour}, N(O) = ${outside.against}: ${(grade ?? "none").replaceAll("_", " ")}`,
    ],
    [
      "Breaking point",
      `${breakingPoint.half ?? "no number"} states for half, ${breakingPoint.majority ?? "no number"} for the majority`,
    ],
  ];
}

function rates({ inFavour, against, abstaining }: CountedTally, { ofVotesCast, ofPresentAndVoting }: Rate): string {
  const all = `${inFavour} ∕ (${inFavour} + ${against} + ${abstaining}) = ${decimal(ofVotesCast)}`;
  return `${all} and ${inFavour} ∕ (${inFavour} + ${against}) = ${decimal(ofPresentAndVoting)}`;
}

/** The regional group that was least of one mind shows the indices best. */
function ofGroup(release: Release, row: number): [string, string][] {
  const groups = byRegionalGroup(release, row).flatMap(({ group, tally }) => {
    const index = agreementIndex(tally);
    return index === undefined ? [] : [{ name: REGIONAL_GROUP_NAMES[group], tally, index }];
  });
  const [least] = groups.toSorted((a, b) => a.index - b.index);
  if (!least) return [];
  const { inFavour, against, abstaining } = least.tally;
  const cast = inFavour + against + abstaining;
  const most = Math.max(inFavour, against, abstaining);
  const who = `${least.name} (${inFavour}-${against}-${abstaining}): `;
  return [
    ["Agreement Index", `${who}(${most} − ½ (${cast} − ${most})) ∕ ${cast} = ${decimal(least.index)}`],
    ["Rice index", `${who}|${inFavour} − ${against}| ∕ ${inFavour + against} = ${decimal(riceIndex(least.tally))}`],
  ];
}

function ofPair(release: Release): [string, string][] {
  const china = parseIso3("CHN");
  if (china === undefined || ![china, UNITED_STATES].every((iso3) => release.stateIndex.has(iso3))) return [];
  const { shared, agreement, kappa } = agreementBetween(release, UNITED_STATES, china, selectRollCalls(release, {}));
  return [["Agreement", `the United States and China: ${decimal(agreement)} over ${shared} roll calls, kappa ${decimal(kappa)}`]];
}

function curve(release: Release, claim: Claim): string {
  const { count, medianOutsideShare } = specificationCurve(release, claim).summary;
  return `${count} specifications, median outside share ${decimal(medianOutsideShare)}`;
}

/** Three places, as the interval is read; "–" where there is nothing below the line. */
function decimal(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(3).replace("-", "−");
}
