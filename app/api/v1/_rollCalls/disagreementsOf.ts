import type { Choice } from "../../../../formats/words/Choice";
import type { Iso3 } from "../../../../formats/words/Iso3";
import type { Tally } from "../../../../formats/words/Tally";
import { tallyMatches } from "../../../../analysis/tallyMatches";
import type { Release } from "../../../../release/Release";
import { rollCallAt } from "./rollCallAt";

/** Where sources disagree: on a state's choice, or (`state` and `choice` null) on the tally. */
export interface DisagreementEntry {
  readonly state: Iso3 | null;
  readonly source: string;
  readonly choice: Choice | null;
  readonly tally: Tally | null;
}

/** Other sources' readings of single choices, after the announced tally where the choices shown add up to another. */
export function disagreementsOf(release: Release, index: number): readonly DisagreementEntry[] {
  const { disagreements, officialTally, symbol } = rollCallAt(release, index);
  const announced = { state: null, source: `Announced tally${symbol ? `, ${symbol}` : ""}`, choice: null, tally: officialTally };
  const readings = disagreements.map(({ state, source, choice }) => ({ state, source, choice, tally: null }));
  return tallyMatches(release, index) === false ? [announced, ...readings] : readings;
}
