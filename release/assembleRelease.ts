import type { ChoicePlanes } from "./ChoicePlanes";
import type { Release, ReleaseInfo } from "./Release";
import type { ReleaseContent } from "./ReleaseContent";
import type { RollCall } from "./RollCall";

/** The lists of a release in canonical order, with the roll calls apart from their choices. */
export interface CanonicalLists extends Omit<ReleaseContent, "rollCalls"> {
  readonly rollCalls: readonly RollCall[];
}

/** The release of lists that are in canonical order already, with an index to each. */
export function assembleRelease(lists: CanonicalLists, choices: ChoicePlanes, info: ReleaseInfo): Release {
  return {
    info,
    states: lists.states,
    stateIndex: new Map(lists.states.map((state, i) => [state.iso3, i])),
    bodyMemberships: lists.bodyMemberships,
    groupings: bySlug(lists.groupings),
    definitions: bySlug(lists.definitions),
    claims: bySlug(lists.claims),
    usAgreement: lists.usAgreement,
    rollCalls: lists.rollCalls,
    rollCallIndex: new Map(lists.rollCalls.map((rollCall, i) => [rollCall.id, i])),
    choices,
  };
}

function bySlug<T extends { readonly slug: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.slug, item]));
}
