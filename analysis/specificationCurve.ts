import type { Claim } from "../release/Claim";
import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import { countAmong } from "./countAmong";
import { maskOfBloc } from "./resolveBloc";
import { rollCallSets, type RowSet } from "./rollCallSets";
import {
  ABSTENTIONS,
  DENOMINATORS,
  type Dimensions,
  type RollCallSet,
  type Specification,
  type SpecificationCurve,
} from "./Specification";
import { specify, type SideCounts } from "./specify";
import { outsideOf } from "./StateMask";
import { summarizeSpecifications } from "./summarizeSpecifications";
import { sumOfTallies } from "./sumOfTallies";

/**
 * The specification curve of a claim: every definition of the release × set of roll calls × treatment of abstentions × denominator.
 * Each definition is counted once on each roll call, with its members on that day; a set pools the counts of its roll calls.
 * No items where none of the claim's texts has known choices.
 * @throws UnknownInRelease where a definition names a grouping that the release does not have
 */
export function specificationCurve(release: Release, claim: Claim): SpecificationCurve {
  const sets = rollCallSets(release, claim).map((set) => ({ ...set, rollCalls: idsOf(release, set) }));
  const dimensions: Dimensions = {
    definition: [...release.definitions.keys()],
    rollCalls: sets.map(({ names, rollCalls }) => ({ names, rollCalls })),
    abstentions: ABSTENTIONS,
    denominator: DENOMINATORS,
  };
  const items = dimensions.definition.flatMap((definition) => {
    const count = countOnce(release, definition);
    return sets.flatMap((set) => variants(definition, set, pool(set.rows.map(count))));
  });
  return { dimensions, items, summary: summarizeSpecifications(dimensions, items) };
}

function idsOf({ rollCalls }: Release, { rows }: RowSet): readonly RollCallId[] {
  return rows.flatMap((row) => rollCalls[row]?.id ?? []);
}

/** What both sides chose in a roll call under a definition; counted the first time it is asked for. */
function countOnce(release: Release, slug: string): (row: number) => SideCounts {
  const counted = new Map<number, SideCounts>();
  return (row) => {
    const counts = counted.get(row) ?? countSides(release, slug, row);
    counted.set(row, counts);
    return counts;
  };
}

function countSides(release: Release, slug: string, row: number): SideCounts {
  const rollCall = release.rollCalls[row];
  const name = release.definitions.get(slug)?.name ?? slug;
  const mask = rollCall ? maskOfBloc(release, { kind: "definition", slug, name }, rollCall.date) : [];
  return { inside: countAmong(release, row, mask), outside: countAmong(release, row, outsideOf(mask)) };
}

function pool(counts: readonly SideCounts[]): SideCounts {
  return {
    inside: sumOfTallies(counts.map(({ inside }) => inside)),
    outside: sumOfTallies(counts.map(({ outside }) => outside)),
  };
}

function variants(definition: string, { names, rollCalls }: RollCallSet, counts: SideCounts): readonly Specification[] {
  return ABSTENTIONS.flatMap((abstentions) =>
    DENOMINATORS.map((denominator) => {
      const { outsideShare, outsideRate, contrast, grade } = specify(counts, abstentions, denominator);
      return { definition, rollCalls, set: names, abstentions, denominator, outsideShare, outsideRate, contrast, grade };
    }),
  );
}
