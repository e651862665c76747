import { spanCovers } from "../../formats/words/DateSpan";
import type { Iso3 } from "../../formats/words/Iso3";
import { REGIONAL_GROUPS, type RegionalGroup } from "../../release/RegionalGroup";
import type { RollCallWithChoices } from "../../release/ReleaseContent";
import type { RollCall } from "../../release/RollCall";
import { readSeed } from "../../seed/readSeed";

/** The seed as it ships, read once for each test file. */
export const seed = readSeed();

export const withChoices = seed.rollCalls.filter(({ choices }) => choices.size > 0);

export function rollCallById(id: string): RollCallWithChoices {
  const found = seed.rollCalls.find(({ rollCall }) => rollCall.id === id);
  if (!found) throw new Error(`no roll call ${id} in the seed`);
  return found;
}

export function regionalGroupOn(state: Iso3, { date }: RollCall): RegionalGroup {
  const group = seed.groupings.find(
    ({ slug, members }) =>
      REGIONAL_GROUPS.some((name) => name === slug) &&
      members.some((member) => member.state === state && spanCovers(member, date)),
  );
  return REGIONAL_GROUPS.find((name) => name === group?.slug) ?? "none";
}
