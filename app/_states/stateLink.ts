import type { LinkCell } from "../../components/TableCell";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";

/** A state under its name of today, leading to its page. */
export function stateLink({ states, stateIndex }: Release, iso3: Iso3): LinkCell {
  return { text: states[stateIndex.get(iso3) ?? -1]?.name ?? iso3, href: `/states/${iso3}` };
}
