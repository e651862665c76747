import { BODIES } from "../../formats/words/Body";
import type { Iso3 } from "../../formats/words/Iso3";
import type { RollCall } from "../RollCall";
import { REGIONAL_GROUPS } from "../RegionalGroup";

/** The places of the roll calls, one body after the other and each by date: the order in which columns and choices pack best. */
export function packingOrder(rollCalls: readonly Pick<RollCall, "body">[]): readonly number[] {
  const bodies = rollCalls.map(({ body }) => BODIES.indexOf(body));
  return bodies.map((_, row) => row).sort((a, b) => (bodies[a] ?? 0) - (bodies[b] ?? 0) || a - b);
}

interface Members {
  readonly slug: string;
  readonly members: readonly { readonly state: Iso3 }[];
}

/** The places of the states, one regional group after the other: neighbours vote alike, and what is alike packs. */
export function statePackingOrder(states: readonly { readonly iso3: Iso3 }[], groupings: readonly Members[]): readonly number[] {
  const groups = REGIONAL_GROUPS.map(
    (slug) => new Set(groupings.find((of) => of.slug === slug)?.members.map(({ state }) => state)),
  );
  const groupOf = states.map(({ iso3 }) => groups.findIndex((members) => members.has(iso3)));
  return groupOf.map((_, place) => place).sort((a, b) => (groupOf[a] ?? 0) - (groupOf[b] ?? 0) || a - b);
}
