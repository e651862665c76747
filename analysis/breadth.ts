import type { Measures } from "./ClaimTest";
import type { GroupTally } from "./byRegionalGroup";

/** How widely support is spread: the regional groups with at least one in favour, and with more in favour than against. `none` is no group. */
export function breadth(tallies: readonly GroupTally[]): Measures["breadth"] {
  const groups = tallies.filter(({ group }) => group !== "none");
  return {
    groupsWithYes: groups.filter(({ tally }) => tally.inFavour > 0).length,
    groupsLeaningYes: groups.filter(({ tally }) => tally.inFavour > tally.against).length,
  };
}
