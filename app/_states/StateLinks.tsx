import Link from "next/link";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { stateLink } from "./stateLink";

/** States in one line, each leading to its page. */
export function StateLinks({ release, states }: { readonly release: Release; readonly states: readonly Iso3[] }) {
  return states.map((iso3, place) => (
    <span key={iso3}>
      {place > 0 && ", "}
      <Link href={`/states/${iso3}`} prefetch={false}>
        {stateLink(release, iso3).text}
      </Link>
    </span>
  ));
}
