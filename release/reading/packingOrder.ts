import { BODIES } from "../../formats/words/Body";
import type { Iso3 } from "../../formats/words/Iso3";
import type { RollCall } from "../RollCall";
import { REGIONAL_GROUPS } from "../RegionalGroup";

/** Numbers in ids by what they count, so that 9 comes before 10: texts on one matter are adopted one after the other. */
const BY_NUMBER = new Intl.Collator("en", { numeric: true });

/** The places of the roll calls, one body after the other, each by date and the numbers of a day: the order in which columns and choices pack best. */
export function packingOrder(rollCalls: readonly Pick<RollCall, "body" | "date" | "id">[]): readonly number[] {
  const keys = rollCalls.map(({ body, date, id }, row) => ({ row, body: BODIES.indexOf(body), date, id }));
  keys.sort((a, b) => a.body - b.body || compareDates(a.date, b.date) || BY_NUMBER.compare(a.id, b.id) || a.row - b.row);
  return keys.map(({ row }) => row);
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
